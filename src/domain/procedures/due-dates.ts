import { parsePlainDate, type PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import { cite } from './cite';
import { runClock, usedUntil, type Mark, type Then } from './clock';
import { after, before } from './deadline';
import type { StatutoryDeadline, TargetDate } from './plan';
import type { Limit, Regulation, Source, Step, Target } from './procedure';
import type { StepTimes } from './step-times';
import { firstThatHolds, type Variant } from './variant';

/** What a plan is worked out with. */
export interface Setting {
  readonly calendar: WorkCalendar;
  readonly regulations: ReadonlyMap<string, Regulation>;
  readonly variant: Variant;
  readonly asOf: PlainDate;
}

/** A length as it stands after corrections, with everything it rests on. */
interface Running {
  readonly value: number;
  readonly due?: PlainDate;
  /** Of a clock of working days, since when it runs and what stopped it. */
  readonly clock?: { readonly from: PlainDate; readonly marks: readonly Mark[] };
  readonly unpublished: readonly number[];
  readonly sources: readonly Source[];
}

const dayOf = ({ variant }: Setting, key: string): PlainDate | undefined => {
  const value = variant[key];
  return value === undefined ? undefined : parsePlainDate(value);
};

/** What an answered request for corrections does to a limit, and by which article. */
function thenOf(
  { correction }: Step,
  limit: Limit,
  variant: Variant,
): { readonly then: Then; readonly source: Source } | undefined {
  const rule = correction?.then;
  if (rule?.kind === 'fresh') {
    const fresh = firstThatHolds(rule.limits, variant);
    return fresh && { then: { fresh: fresh.value }, source: fresh.source };
  }
  if (rule?.kind !== 'extend') return undefined;
  const extension = firstThatHolds(rule.by, variant);
  if (!extension) return undefined;
  const [part, whole] = extension.part;
  return {
    then: { more: Math.ceil((limit.value * part) / whole) },
    source: extension.source,
  };
}

function runLimit(setting: Setting, { step, start, marks }: StepTimes, limit: Limit): Running {
  const { calendar, variant } = setting;
  const { value, source } = limit;
  if (limit.before !== undefined) {
    const day = dayOf(setting, limit.before);
    if (day === undefined) return { value, unpublished: [], sources: [source] };
    const { date, unpublished } = before(calendar, day, limit);
    return { value, due: date, unpublished, sources: [source] };
  }
  const from = limit.after === undefined ? start : dayOf(setting, limit.after);
  if (from === undefined) return { value, unpublished: [], sources: [source] };
  if (limit.unit !== 'workday' || limit.after !== undefined) {
    const { date, unpublished } = after(calendar, from, limit);
    return { value, due: date, unpublished, sources: [source] };
  }
  const answered = marks.some(({ kind, of }) => kind === 'go' && of === 'correction');
  const effect = answered ? thenOf(step, limit, variant) : undefined;
  const clock = {
    from,
    marks: marks.map(({ kind, of, on }): Mark =>
      kind === 'go' && of === 'correction' && effect
        ? { kind, on, then: effect.then }
        : { kind, on },
    ),
  };
  const reading = runClock(calendar, from, value, clock.marks);
  const sources = !effect
    ? [source]
    : 'fresh' in effect.then
      ? [effect.source]
      : [source, effect.source];
  return {
    value: reading.length,
    clock,
    unpublished: reading.unpublished,
    sources,
    ...(reading.due !== undefined && { due: reading.due }),
  };
}

const deadline = ({ due, unpublished, sources, value }: Running, unit: Limit['unit']) => {
  const provisionalBecause = [
    ...(unpublished.length > 0 ? (['calendar'] as const) : []),
    ...(sources.some(({ tier }) => tier === 'C') ? (['source'] as const) : []),
  ];
  return {
    provisional: provisionalBecause.length > 0,
    provisionalBecause,
    unpublishedYears: unpublished,
    value,
    unit,
    ...(due !== undefined && { due }),
  };
};

export function statutoryOf(setting: Setting, times: StepTimes, limit: Limit): StatutoryDeadline {
  const running = runLimit(setting, times, limit);
  const { clock } = running;
  const until = times.end ?? setting.asOf;
  return {
    basis: running.sources.map((source) => cite(setting.regulations, source)).join('；'),
    sources: running.sources,
    ...deadline(running, limit.unit),
    ...(clock &&
      times.step.internal === undefined &&
      clock.from <= until && {
        used: usedUntil(setting.calendar, clock.from, clock.marks, until),
      }),
  };
}

export function targetOf(
  { calendar }: Setting,
  { start, marks }: StepTimes,
  target: Target,
): TargetDate {
  const { value, unit, qualifier, measureId } = target;
  const none = { unpublished: [], sources: [], value };
  let running: Running = none;
  if (start !== undefined && unit === 'workday') {
    // The measures give no period of its own after corrections: the time goes on where it stopped.
    const { due, unpublished } = runClock(calendar, start, value, marks);
    running = { ...none, unpublished, ...(due !== undefined && { due }) };
  } else if (start !== undefined) {
    const { date, unpublished } = after(calendar, start, target);
    running = { ...none, due: date, unpublished };
  }
  return { qualifier, measureId, ...deadline(running, unit) };
}

/** The first day of a step whose limit hangs on a day of its own. */
export function opening(setting: Setting, limit: Limit): PlainDate | undefined {
  if (limit.after !== undefined) return dayOf(setting, limit.after);
  const day = limit.before === undefined ? undefined : dayOf(setting, limit.before);
  if (day === undefined || !limit.notBefore) return undefined;
  return before(setting.calendar, day, limit.notBefore).date;
}
