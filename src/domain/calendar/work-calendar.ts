import { dayNumber, isWeekend, yearOf } from './day-number';
import type { HolidayYear } from './holiday-year';
import type { PlainDate } from './plain-date';

/** Holiday years made ready for counting, which asks for thousands of days in a moment. */
export interface WorkCalendar {
  readonly years: ReadonlySet<number>;
  /** The number of the day that `worked` begins with. */
  readonly first: number;
  /** Whether work is done, day by day, as far as notices reach. */
  readonly worked: readonly boolean[];
  /** How many days are worked before each day of `worked`, and before the day after the last. */
  readonly workedBefore: readonly number[];
}

/** Whether work is done on the days that the notices name, by their numbers. */
function namedDays(list: readonly HolidayYear[]): ReadonlyMap<number, boolean> {
  const named = new Map<number, boolean>();
  for (const { holidays, workdays } of list) {
    for (const { from, until } of holidays) {
      for (let day = dayNumber(from); day <= dayNumber(until); day += 1) named.set(day, false);
    }
    for (const day of workdays) named.set(dayNumber(day), true);
  }
  return named;
}

/** A calendar of the given years. Of two arrangements of one year the later in the list counts. */
export function createWorkCalendar(list: readonly HolidayYear[]): WorkCalendar {
  const byYear = new Map(list.map((item) => [item.year, item]));
  // In their order: a notice may rearrange the last days of the year before.
  const named = namedDays([...byYear.values()].sort((one, other) => one.year - other.year));
  const first = named.size === 0 ? 0 : Math.min(...named.keys());
  const length = named.size === 0 ? 0 : Math.max(...named.keys()) - first + 1;
  const worked = Array.from(
    { length },
    (_, index) => named.get(first + index) ?? !isWeekend(first + index),
  );
  const workedBefore = [0];
  let count = 0;
  for (const isWorkedDay of worked) workedBefore.push((count += isWorkedDay ? 1 : 0));
  return { years: new Set(byYear.keys()), first, worked, workedBefore };
}

/** Whether work is done on a day, by its number; where nothing is known, the week decides. */
export const isWorked = ({ first, worked }: WorkCalendar, day: number): boolean =>
  worked[day - first] ?? !isWeekend(day);

/** Days from Monday to Friday before a day, counted from day -3, which was a Monday. */
function weekdaysBefore(day: number): number {
  const sinceMonday = day + 3;
  const week = Math.floor(sinceMonday / 7);
  return 5 * week + Math.min(5, sinceMonday - 7 * week);
}

/**
 * How many working days lie before a day; counted from a day that does not matter, because only
 * differences are asked for. Where nothing is known, the week decides.
 */
export function workdaysBefore({ first, worked, workedBefore }: WorkCalendar, day: number): number {
  const index = Math.min(Math.max(day - first, 0), worked.length);
  return (workedBefore[index] ?? 0) + weekdaysBefore(day) - weekdaysBefore(first + index);
}

/** Whether a day is a working day, or that the arrangement of its year is not known. */
export function isWorkday(calendar: WorkCalendar, date: PlainDate): boolean | 'unpublished' {
  const day = dayNumber(date);
  return calendar.years.has(yearOf(day)) ? isWorked(calendar, day) : 'unpublished';
}

/** The years from one day to another, by their numbers, whose arrangement is not known. */
export function unpublishedYears(
  { years }: WorkCalendar,
  first: number,
  last: number,
): readonly number[] {
  const unknown: number[] = [];
  const lastYear = yearOf(last);
  for (let year = yearOf(first); year <= lastYear; year += 1) {
    if (!years.has(year)) unknown.push(year);
  }
  return unknown;
}
