import { dateOf, dayNumber } from './day-number';
import type { PlainDate } from './plain-date';
import { isWorked, unpublishedYears, workdaysBefore, type WorkCalendar } from './work-calendar';

/**
 * Years through which was counted by weekends alone, because their arrangement is not known:
 * where there are any, the result is provisional, and they are the reason.
 */
interface Counted {
  readonly unpublished: readonly number[];
}

export interface CountedDay extends Counted {
  readonly date: PlainDate;
}

export interface CountedDays extends Counted {
  readonly days: number;
}

/** As many working days as there are at most from the first day that can be written to the last. */
const MOST = 2_700_000;

/** The first day, at a number or after it, before which at least so many working days lie. */
function firstWithBefore(calendar: WorkCalendar, from: number, count: number): number {
  let low = from;
  let step = 8;
  while (workdaysBefore(calendar, low + step) < count) {
    low += step;
    step *= 2;
  }
  let high = low + step;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (workdaysBefore(calendar, middle) < count) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last day, at a number or before it, before which at most so many working days lie. */
function lastWithBefore(calendar: WorkCalendar, from: number, count: number): number {
  let high = from;
  let step = 8;
  while (workdaysBefore(calendar, high - step) > count) {
    high -= step;
    step *= 2;
  }
  let low = high - step;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (workdaysBefore(calendar, middle) > count) high = middle - 1;
    else low = middle;
  }
  return low;
}

/** The day on which the n-th working day is reached, going forward or back. */
function reach(calendar: WorkCalendar, start: number, n: number, step: 1 | -1): number {
  if (!Number.isSafeInteger(n) || n < 0) {
    throw new RangeError(`The number of working days must be whole and not negative, not ${n}.`);
  }
  // Further than any date: not worth a step.
  if (n > MOST) return step * Infinity;
  if (n === 0) return start;
  return step > 0
    ? firstWithBefore(calendar, start + 1, workdaysBefore(calendar, start + 1) + n) - 1
    : lastWithBefore(calendar, start, workdaysBefore(calendar, start) - n);
}

/**
 * The last of n working days; the start day is not counted, and none leads to itself.
 * @throws RangeError where n is not a whole number from 0, or the result cannot be written
 */
export function addWorkdays(calendar: WorkCalendar, start: PlainDate, n: number): CountedDay {
  const from = dayNumber(start);
  const day = reach(calendar, from, n, 1);
  const date = dateOf(day);
  const unpublished = n === 0 ? [] : unpublishedYears(calendar, from + 1, day);
  return { date, unpublished };
}

/**
 * The first of n working days before a day; the end day is not counted.
 * @throws RangeError as `addWorkdays` does
 */
export function subtractWorkdays(calendar: WorkCalendar, end: PlainDate, n: number): CountedDay {
  const until = dayNumber(end);
  const day = reach(calendar, until, n, -1);
  const date = dateOf(day);
  const unpublished = n === 0 ? [] : unpublishedYears(calendar, day, until - 1);
  return { date, unpublished };
}

/**
 * The working days after a day, until and with another.
 * @throws RangeError where the days come in the wrong order
 */
export function countWorkdays(
  calendar: WorkCalendar,
  after: PlainDate,
  until: PlainDate,
): CountedDays {
  if (until < after) throw new RangeError(`The end ${until} comes before the start ${after}.`);
  const first = dayNumber(after) + 1;
  const last = dayNumber(until);
  const days = workdaysBefore(calendar, last + 1) - workdaysBefore(calendar, first);
  return { days, unpublished: first > last ? [] : unpublishedYears(calendar, first, last) };
}

/**
 * The day on which a period ends whose last day is given: that day or, where it is a day off, the
 * next working day (Civil Code, article 203).
 */
export function endOnWorkday(calendar: WorkCalendar, last: PlainDate): CountedDay {
  const first = dayNumber(last);
  const day = isWorked(calendar, first) ? first : reach(calendar, first, 1, 1);
  return { date: dateOf(day), unpublished: unpublishedYears(calendar, first, day) };
}
