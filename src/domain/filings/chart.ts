import { dateOf, dayNumber, numberOf, yearOf } from '../calendar/day-number';
import { daysBetween } from '../calendar/days-between';
import type { PlainDate } from '../calendar/plain-date';
import { isWorked, type WorkCalendar } from '../calendar/work-calendar';
import type { PlannedStep, ProcedurePlan } from '../procedures/plan';
import type { FullPlan, Step } from '../procedures/procedure';

/** Days in a row, the first and the last among them. */
export interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

export interface ChartRow {
  readonly step: Step;
  readonly planned: PlannedStep;
  readonly target?: Span;
  readonly statutory?: Span;
  /** What it took, or has taken so far. */
  readonly actual?: Span;
  /** The part of `actual` behind the statutory day. */
  readonly over?: Span;
  /** Where the clock stood. */
  readonly pauses: readonly Span[];
}

/** What the picture of a plan shows, in days. */
export interface Chart extends Span {
  readonly rows: readonly ChartRow[];
  readonly today: PlainDate;
  /** Days off worth showing at this size: weekends, only longer holidays, or none. */
  readonly shown: 'all' | 'holidays' | 'none';
  readonly daysOff: readonly Span[];
  /** From here on the days off are not published. */
  readonly provisionalFrom?: PlainDate;
  readonly ticks: readonly PlainDate[];
}

/** Up to this many days single weekends can be told apart on a phone, and holidays up to that many. */
const WEEKENDS_UP_TO = 150;
const HOLIDAYS_UP_TO = 460;
const HOLIDAY_DAYS = 3;
const MOST_TICKS = 6;

const latest = (...days: readonly (PlainDate | undefined)[]): PlainDate | undefined =>
  days.reduce((one, other) => (one === undefined || (other ?? '') > one ? other : one), undefined);

const span = (from: PlainDate | undefined, until: PlainDate | undefined): Span | undefined =>
  until === undefined
    ? undefined
    : { from: from === undefined || from > until ? until : from, until };

function rowOf(asOf: PlainDate, step: Step, planned: PlannedStep): ChartRow {
  const { startsOn, statutory, target, actual, status, pauses } = planned;
  const begun = startsOn !== undefined && startsOn <= asOf;
  const under = begun && step.internal === undefined && status !== 'done' && status !== 'waiting';
  // What the applicant prepares before a day has taken no time that anyone has counted.
  const isDone = actual !== undefined && startsOn !== undefined && step.startsWith.length > 0;
  const ends = isDone ? actual.on : under && step.startsWith.length > 0 ? asOf : undefined;
  const taken = span(startsOn, ends);
  const due = statutory?.due;
  const limits = span(startsOn, due);
  const aims = span(startsOn, target?.due);
  return {
    step,
    planned,
    ...(limits && { statutory: limits }),
    ...(aims && { target: aims }),
    ...(taken && { actual: taken }),
    ...(taken && due !== undefined && taken.until > due && step.internal === undefined
      ? { over: { from: dateOf(dayNumber(due) + 1), until: taken.until } }
      : {}),
    pauses: pauses.map(({ from, until }) => ({
      from,
      until: until ?? latest(from, actual?.on ?? asOf) ?? from,
    })),
  };
}

/** Days off in a row, where there are enough of them. */
function daysOffIn(calendar: WorkCalendar, { from, until }: Span, least: number): readonly Span[] {
  const found: Span[] = [];
  const last = dayNumber(until);
  let begin: number | undefined;
  for (let day = dayNumber(from); day <= last + 1; day += 1) {
    const isOff = day <= last && !isWorked(calendar, day);
    if (isOff) begin ??= day;
    else if (begin !== undefined) {
      if (day - begin >= least) found.push({ from: dateOf(begin), until: dateOf(day - 1) });
      begin = undefined;
    }
  }
  return found;
}

function ticksIn({ from, until }: Span): readonly PlainDate[] {
  const days = daysBetween(from, until);
  const first = dayNumber(from);
  if (days <= MOST_TICKS * 7) {
    const count = Math.floor(days / 7) + 1;
    return Array.from({ length: count }, (_, index) => dateOf(first + index * 7));
  }
  const every = [1, 2, 3, 6, 12, 24, 60].find((each) => days / 30 / each <= MOST_TICKS) ?? 120;
  const [year = 0, month = 1] = from.split('-').map(Number);
  const start = Math.ceil(month / every) * every;
  const count = Math.ceil(days / 28 / every) + 1;
  return Array.from({ length: count }, (_, index) => numberOf(year, start + index * every, 1))
    .filter((day) => day >= first && day <= dayNumber(until))
    .map(dateOf);
}

function provisionalFrom(calendar: WorkCalendar, { from, until }: Span): PlainDate | undefined {
  const lastYear = Math.max(...calendar.years);
  const first = Math.max(numberOf(lastYear + 1, 0, 1), dayNumber(from));
  return first <= dayNumber(until) && yearOf(first) > lastYear ? dateOf(first) : undefined;
}

/** What the picture of a plan shows; nothing as long as no step has a day. */
export function chartOf(
  calendar: WorkCalendar,
  { steps }: FullPlan,
  plan: ProcedurePlan,
): Chart | undefined {
  const today = plan.asOf;
  const rows = plan.steps.flatMap((planned) => {
    const step = steps.find(({ id }) => id === planned.id);
    return step && !planned.uncalled ? [rowOf(today, step, planned)] : [];
  });
  // A year to answer would leave no room for the working days: it runs out of the picture.
  const days = rows.flatMap(({ actual, statutory, target, planned }) => [
    ...(planned.statutory?.unit === 'year' ? [] : [statutory]),
    actual,
    target,
  ]);
  const ends = days.flatMap((each) => each ?? []);
  const starts = rows.flatMap(
    ({ statutory, actual, target }) => statutory ?? actual ?? target ?? [],
  );
  if (starts.length === 0) return undefined;
  const from = [today, ...starts.map((each) => each.from)].sort()[0] ?? today;
  const end = latest(today, ...ends.map((each) => each.until)) ?? today;
  const margin = Math.max(3, Math.ceil(daysBetween(from, end) * 0.04));
  const whole = { from, until: dateOf(dayNumber(end) + margin) };
  const length = daysBetween(whole.from, whole.until);
  const shown = length <= WEEKENDS_UP_TO ? 'all' : length <= HOLIDAYS_UP_TO ? 'holidays' : 'none';
  const doubtful = provisionalFrom(calendar, whole);
  return {
    ...whole,
    rows,
    today,
    shown,
    daysOff: shown === 'none' ? [] : daysOffIn(calendar, whole, shown === 'all' ? 1 : HOLIDAY_DAYS),
    ...(doubtful !== undefined && { provisionalFrom: doubtful }),
    ticks: ticksIn(whole),
  };
}
