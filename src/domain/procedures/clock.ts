import type { PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import { addWorkdays, countWorkdays } from '../calendar/workdays';

/** The clock is stopped, or one thing that stopped it is over. */
export type Mark =
  | { readonly kind: 'stop'; readonly on: PlainDate }
  | { readonly kind: 'go'; readonly on: PlainDate; readonly then?: Then };

/** What going on does to the length: a new period, or so many days more. */
export type Then = { readonly fresh: number } | { readonly more: number };

export interface Reading {
  /** Working days counted since the clock, or its present round, began. */
  readonly used: number;
  /** Length of the present round. */
  readonly length: number;
  /** The day by which it is to be done; absent while the clock stands. */
  readonly due?: PlainDate;
  /** Years counted by weekends alone. */
  readonly unpublished: readonly number[];
}

/**
 * Runs a clock of working days from a day that is not counted itself, through stops that may lie
 * over each other. A limit that has run out before a stop stays where it ran out.
 */
export function runClock(
  calendar: WorkCalendar,
  start: PlainDate,
  limit: number,
  marks: readonly Mark[],
): Reading {
  const unpublished = new Set<number>();
  let length = limit;
  let from = start;
  let used = 0;
  let standing = 0;
  let ranOut: PlainDate | undefined;

  const reach = (days: number): PlainDate => {
    const reached = addWorkdays(calendar, from, days);
    reached.unpublished.forEach((year) => unpublished.add(year));
    return reached.date;
  };

  for (const mark of marks) {
    if (mark.kind === 'stop') {
      standing += 1;
      if (standing > 1) continue;
      const counted = countWorkdays(calendar, from, mark.on);
      counted.unpublished.forEach((year) => unpublished.add(year));
      const left = length - used;
      if (ranOut === undefined && counted.days >= left) ranOut = left > 0 ? reach(left) : from;
      used += counted.days;
      continue;
    }
    standing -= 1;
    if (mark.then && 'fresh' in mark.then) {
      used = 0;
      length = mark.then.fresh;
      ranOut = undefined;
    } else if (mark.then) {
      length += mark.then.more;
      if (used < length) ranOut = undefined;
    }
    from = mark.on;
  }

  const due = ranOut ?? (standing === 0 ? reach(length - used) : undefined);
  return {
    used,
    length,
    unpublished: unpublished.size > 1 ? [...unpublished].sort() : [...unpublished],
    ...(due !== undefined && { due }),
  };
}

/** Working days that a clock has counted in its present round until and with a day. */
export function usedUntil(
  calendar: WorkCalendar,
  start: PlainDate,
  marks: readonly Mark[],
  until: PlainDate,
): number {
  if (until < start) return 0;
  // A last stop on the day itself makes the clock say what it has counted so far.
  const past = marks.filter(({ on }) => on <= until);
  return runClock(calendar, start, 1, [...past, { kind: 'stop', on: until }]).used;
}
