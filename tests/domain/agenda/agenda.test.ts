import { describe, expect, it } from 'vitest';
import { holidayYears } from '../../../src/data/holidays';
import { procedures, regulations, renewalRules } from '../../../src/data/procedure-library';
import { agendaOf } from '../../../src/domain/agenda/agenda';
import type { Deadline } from '../../../src/domain/agenda/deadline';
import { filingDays } from '../../../src/domain/agenda/filing-deadlines';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { createWorkCalendar } from '../../../src/domain/calendar/work-calendar';
import type { Certificate, ChecklistItem, Filing } from '../../../src/domain/filings/filing';
import { planFiling } from '../../../src/domain/filings/plan-filing';
import type { Obstacle } from '../../../src/domain/ledger/obstacle';
import type { EventKind } from '../../../src/domain/procedures/event';
import { renewalWindow } from '../../../src/domain/procedures/renewal-window';

const calendar = createWorkCalendar(holidayYears);
const library = { procedures, regulations, facts: [] };

const filing = (
  procedure: string,
  events: readonly (readonly [EventKind, string])[],
  more: Partial<Filing> = {},
): Filing => ({
  id: 'f',
  company: 'a',
  procedure,
  version: 1,
  name: '',
  variant: {},
  events: events.map(([kind, on], index) => ({ id: String(index), kind, on: parsePlainDate(on) })),
  createdAt: 0,
  ...more,
});

const certificate = (expiresOn: string, more: Partial<Certificate> = {}): Certificate => ({
  id: 'c',
  company: 'a',
  kind: 'device-production',
  number: '',
  expiresOn: parsePlainDate(expiresOn),
  note: '',
  ...more,
});

const item = (due: string | undefined, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id: 'f.i',
  company: 'a',
  filing: 'f',
  title: '图纸',
  state: 'open',
  note: '',
  owner: '',
  ...(due !== undefined && { due: parsePlainDate(due) }),
  order: 0,
  ...more,
});

interface Given {
  readonly filings?: readonly Filing[];
  readonly items?: readonly ChecklistItem[];
  readonly certificates?: readonly Certificate[];
  readonly obstacles?: readonly Obstacle[];
}

function agenda(
  { filings = [], items = [], certificates = [], obstacles = [] }: Given,
  on = '2026-11-22',
) {
  const asOf = parsePlainDate(on);
  return agendaOf(
    {
      filings,
      planned: filings,
      items,
      certificates,
      obstacles,
      daysOf: (each) => filingDays(each, planFiling(library, calendar, each, {}, asOf), asOf),
      procedureOf: (id) => procedures.find((each) => each.id === id),
      windowOf: ({ kind, expiresOn }) =>
        renewalWindow(renewalRules, regulations, calendar, kind, expiresOn),
    },
    asOf,
  );
}

const inShort = (deadlines: readonly Deadline[]) =>
  deadlines.map(({ id, day, overdue }) => `${day} ${id}${overdue ? ' overdue' : ''}`);

describe('the days of a filing', () => {
  const submitted = [['submitted', '2026-03-02']] as const;
  const accepted = [...submitted, ['accepted', '2026-03-06']] as const;

  it('are the legal limit and the aim of what the agency is at, apart', () => {
    const found = agenda({ filings: [filing('device2-registration', accepted)] }, '2026-03-20');
    expect(inShort(found)).toEqual(['2026-05-07 f.review.target', '2026-06-03 f.review.statutory']);
    expect(found[0]).toMatchObject({ kind: 'target', target: { qualifier: '平均', value: 40 } });
    expect(found[1]).toMatchObject({ kind: 'statutory', limit: { value: 60 } });
  });

  it('keep their names when they move', () => {
    const corrected = [
      ...accepted,
      ['correction-requested', '2026-04-20'],
      ['correction-supplied', '2026-06-10'],
    ] as const;
    const moved = agenda({ filings: [filing('device2-registration', corrected)] }, '2026-06-11');
    expect(inShort(moved)).toContain('2026-09-03 f.review.statutory');
  });

  it('are overdue by law from the day after, and never by an aim', () => {
    const on = (day: string) =>
      inShort(agenda({ filings: [filing('device2-registration', accepted)] }, day));
    expect(on('2026-05-08')).toEqual(['2026-06-03 f.review.statutory']);
    expect(on('2026-06-03')).toEqual(['2026-06-03 f.review.statutory']);
    expect(on('2026-06-04')).toEqual(['2026-06-03 f.review.statutory overdue']);
  });

  it('are the applicant’s own while corrections are awaited', () => {
    const asked = [...accepted, ['correction-requested', '2026-04-20']] as const;
    const found = agenda({ filings: [filing('device2-registration', asked)] }, '2026-05-20');
    expect(found).toMatchObject([{ kind: 'own', id: 'f.correction.own', day: '2027-04-20' }]);
    // 2027 is not published.
    expect(found[0]).toMatchObject({ provisional: true, provisionalBecause: ['calendar'] });
  });

  it('are none of a card, of what the catalogue does not know, and of impossible events', () => {
    const filings = [
      filing('device1-filing', submitted),
      filing('gone', submitted),
      filing('device2-registration', [['issued', '2026-03-02']]),
    ];
    expect(agenda({ filings })).toEqual([]);
  });
});

describe('the days of papers', () => {
  const filings = [filing('device2-registration', [])];

  it('are there until the paper is ready or not needed', () => {
    const day = '2026-11-21';
    const of = (each: ChecklistItem) => inShort(agenda({ filings, items: [each] }));
    expect(of(item(day))).toEqual(['2026-11-21 f.i overdue']);
    expect(of(item('2026-11-22', { state: 'preparing' }))).toEqual(['2026-11-22 f.i']);
    expect(of(item(day, { state: 'ready' }))).toEqual([]);
    expect(of(item(day, { state: 'unneeded' }))).toEqual([]);
    expect(of(item(undefined))).toEqual([]);
  });

  it('go with their filing, and when it is over', () => {
    const done = filing('device2-registration', [
      ['submitted', '2026-03-02'],
      ['accepted', '2026-03-06'],
      ['decided', '2026-05-06'],
      ['issued', '2026-05-08'],
    ]);
    expect(agenda({ items: [item('2026-11-21')] })).toEqual([]);
    expect(agenda({ filings: [done], items: [item('2026-11-21')] })).toEqual([]);
  });
});

describe('the days of a certificate', () => {
  it('are the first and the last of its renewal, and its expiry', () => {
    const found = agenda({ certificates: [certificate('2026-12-31')] }, '2026-08-01');
    expect(inShort(found)).toEqual([
      '2026-08-21 c.opens',
      '2026-11-19 c.closes',
      '2026-12-31 c.expiry',
    ]);
  });

  it.each<[string, number | undefined, string]>([
    ['2026-08-20', undefined, '91 days before'],
    ['2026-08-21', 90, '90 days before'],
    ['2026-10-19', 90, '31 days before'],
    ['2026-10-20', 30, '30 days before'],
    ['2026-11-11', 30, '8 days before'],
    ['2026-11-12', 7, '7 days before'],
    ['2026-11-20', 7, 'the day after'],
  ])('remind on %s of the last day by the flag %s: %s', (day, reminder) => {
    const found = agenda({ certificates: [certificate('2026-12-31')] }, day);
    const closes = found.filter(({ kind }) => kind === 'closes');
    expect(closes.map((each) => each.kind === 'closes' && each.reminder)).toEqual([reminder]);
  });

  it('leave out the first day once it has come, and the window when the certificate has expired', () => {
    const on = (day: string) => inShort(agenda({ certificates: [certificate('2026-12-31')] }, day));
    expect(on('2026-08-22')).toEqual(['2026-11-19 c.closes', '2026-12-31 c.expiry']);
    expect(on('2026-11-20')).toEqual(['2026-11-19 c.closes overdue', '2026-12-31 c.expiry']);
    expect(on('2027-01-01')).toEqual(['2026-12-31 c.expiry overdue']);
  });

  it('are the expiry alone where no rule of its renewal is known', () => {
    const found = agenda({
      certificates: [certificate('2026-12-31', { kind: 'drug-distribution' })],
    });
    expect(inShort(found)).toEqual(['2026-12-31 c.expiry']);
  });

  it('leave the window to the filing that renews it', () => {
    const kinds = (each: Filing) =>
      agenda({ filings: [each], certificates: [certificate('2026-12-31')] }, '2026-09-01').flatMap(
        ({ id }) => (id.startsWith('c.') ? [id] : []),
      );
    const renewal = (more: Partial<Filing>, events: Filing['events'] = []) =>
      filing('device-production-renewal', [], { events, ...more });
    const [handedIn] = [filing('x', [['submitted', '2026-09-01']]).events];
    // Its own step says the same day.
    expect(kinds(renewal({ variant: { expiresOn: '2026-12-31' } }))).toEqual(['c.expiry']);
    expect(kinds(renewal({}, handedIn))).toEqual(['c.expiry']);
    // Of another day, of another product, or not handed in and without a day: it settles nothing.
    for (const other of [
      renewal({ variant: { expiresOn: '2027-12-31' } }),
      renewal({ product: 'p' }, handedIn),
      renewal({ company: 'b' }, handedIn),
      renewal({}),
      filing('device2-registration', [['submitted', '2026-09-01']]),
    ]) {
      expect(kinds(other)).toEqual(['c.closes', 'c.expiry']);
    }
  });
});

it('puts everything into one order, by day', () => {
  const found = agenda(
    {
      filings: [filing('device2-registration', [['submitted', '2026-11-16']])],
      items: [item('2026-11-25'), item('2026-11-20', { id: 'f.j' })],
      certificates: [certificate('2026-11-23')],
    },
    '2026-11-22',
  );
  expect(inShort(found)).toEqual([
    // 15 working days in November, and back from 30 to 12 October.
    '2026-10-12 c.closes overdue',
    '2026-11-20 f.j overdue',
    '2026-11-23 c.expiry',
    '2026-11-23 f.acceptance.statutory',
    '2026-11-25 f.i',
  ]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
});

describe('the visit of an obstacle', () => {
  const obstacle = (visit: string, more: Partial<Obstacle> = {}): Obstacle => ({
    id: 'o',
    company: 'a',
    title: '检验排队',
    visit: parsePlainDate(visit),
    entries: [],
    ...more,
  });

  it('comes on its day, and is overdue from the day after', () => {
    expect(inShort(agenda({ obstacles: [obstacle('2026-11-22')] }))).toEqual([
      '2026-11-22 o.visit',
    ]);
    expect(inShort(agenda({ obstacles: [obstacle('2026-11-21')] }))).toEqual([
      '2026-11-21 o.visit overdue',
    ]);
  });

  it('is none once the obstacle is crossed off', () => {
    const closed = { on: parsePlainDate('2026-11-20'), by: '' };
    expect(agenda({ obstacles: [obstacle('2026-11-21', { closed })] })).toEqual([]);
  });
});
