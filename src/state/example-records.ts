import { EXAMPLE_CERTIFICATES, EXAMPLE_FILINGS } from '../data/example-filings';
import { EXAMPLE_OBSTACLES } from '../data/example-ledger';
import { EXAMPLE_CHANGES } from '../data/example-history';
import { holidayYears } from '../data/holidays';
import { procedures } from '../data/procedure-library';
import type { PlainDate } from '../domain/calendar/plain-date';
import { createWorkCalendar } from '../domain/calendar/work-calendar';
import { addWorkdays, subtractWorkdays } from '../domain/calendar/workdays';
import { textIn, type Language } from '../domain/text';
import type { RecordRow, RecordTable } from '../storage/records/record';

/** A record of the example company, which belongs to it once it is stored. */
export interface ExampleRecord {
  readonly table: RecordTable;
  readonly id: string;
  readonly fields: Omit<RecordRow, 'id' | 'company'>;
}

type Example = (typeof EXAMPLE_FILINGS)[number];

const calendar = createWorkCalendar(holidayYears);

/** How long ago its filings were made, in milliseconds. */
const FILINGS_BEGUN_AGO = 56 * 24 * 60 * 60 * 1000;

function filingOf(
  { id, product, procedure, events }: Example,
  version: number,
  today: PlainDate,
  createdAt: number,
): ExampleRecord {
  const entered = events.map(({ workdaysAgo, ...event }, at) => {
    const on = subtractWorkdays(calendar, today, workdaysAgo).date;
    return [`event.${at + 1}`, { ...event, on }] as const;
  });
  const fields = { product, procedure, version, name: '', createdAt };
  return { table: 'filings', id, fields: { ...fields, ...Object.fromEntries(entered) } };
}

function recordsOf(example: Example, today: PlainDate, createdAt: number): ExampleRecord[] {
  const procedure = procedures.find(({ id }) => id === example.procedure);
  if (procedure?.kind !== 'plan') return [];
  const { id: filing, papers, papersIn } = example;
  const [first] = papers;
  const due = papersIn === undefined ? undefined : addWorkdays(calendar, today, papersIn).date;
  const items = procedure.papers.map((paper, order): ExampleRecord => {
    const state = papers[order] ?? papers.at(-1) ?? first;
    const fields = { filing, paper, title: '', order, state, note: '', owner: '' };
    const isWanted = due !== undefined && state !== 'ready';
    const id = `${filing}.${paper.id}`;
    return { table: 'items', id, fields: isWanted ? { ...fields, due } : fields };
  });
  return [filingOf(example, procedure.version, today, createdAt), ...items];
}

function obstacleOf(
  {
    id,
    title,
    workdaysAgo,
    visitIn,
    entries,
    closed,
    ...links
  }: (typeof EXAMPLE_OBSTACLES)[number],
  language: Language,
  today: PlainDate,
): ExampleRecord {
  const before = (workdays: number) => subtractWorkdays(calendar, today, workdays).date;
  const entered = entries.map(({ workdaysAgo: ago, text }, at) => {
    const entry = { on: before(ago), text: textIn(language, text) };
    return [`entry.${at + 1}`, entry] as const;
  });
  const fields = {
    ...links,
    title: textIn(language, title),
    since: before(workdaysAgo),
    ...(visitIn !== undefined && { visit: addWorkdays(calendar, today, visitIn).date }),
    ...Object.fromEntries(entered),
    ...(closed && {
      closed: { on: before(closed.workdaysAgo), by: textIn(language, closed.by) },
    }),
  };
  return { table: 'obstacles', id, fields };
}

/** What was changed in it, each on a morning in China. */
const changesBefore = (today: PlainDate): readonly ExampleRecord[] =>
  EXAMPLE_CHANGES.map(({ workdaysAgo, ...change }): ExampleRecord => {
    const { date } = subtractWorkdays(calendar, today, workdaysAgo);
    const at = Date.parse(`${date}T09:30:00+08:00`);
    const minute = new Date(at).toISOString().slice(0, 16);
    const id = `${minute} example ${change.subject} ${change.fact}`;
    return { table: 'history', id, fields: { ...change, field: 'answer', at } };
  });

/** What belongs to the example company, seen from a day: something is under way on any day. */
export function exampleRecords(
  language: Language,
  today: PlainDate,
  now: number,
): readonly ExampleRecord[] {
  const certificates = EXAMPLE_CERTIFICATES.map(
    ({ id, kind, product = null, number, workdaysLeft }): ExampleRecord => {
      const expiresOn = addWorkdays(calendar, today, workdaysLeft).date;
      const fields = { kind, product, number: textIn(language, number), expiresOn, note: '' };
      return { table: 'certificates', id, fields };
    },
  );
  // The last made comes first in a list; all were made before anything happened in them.
  const begun = Math.max(now - FILINGS_BEGUN_AGO, 0);
  const filings = EXAMPLE_FILINGS.flatMap((each, at) => recordsOf(each, today, begun - at));
  const obstacles = EXAMPLE_OBSTACLES.map((each) => obstacleOf(each, language, today));
  return [...filings, ...certificates, ...obstacles, ...changesBefore(today)];
}
