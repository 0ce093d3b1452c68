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
  const first = Math.min(...named.keys());
  const length = named.size === 0 ? 0 : Math.max(...named.keys()) - first + 1;
  const worked = Array.from(
    { length },
    (_, index) => named.get(first + index) ?? !isWeekend(first + index),
  );
  return { years: new Set(byYear.keys()), first, worked };
}

/** Whether work is done on a day, by its number; where nothing is known, the week decides. */
export const isWorked = ({ first, worked }: WorkCalendar, day: number): boolean =>
  worked[day - first] ?? !isWeekend(day);

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
