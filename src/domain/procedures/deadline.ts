import { dateOf, dayNumber } from '../calendar/day-number';
import { addMonths, addYears } from '../calendar/months';
import type { PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import { addWorkdays, endOnWorkday, subtractWorkdays, type CountedDay } from '../calendar/workdays';
import type { Unit } from './procedure';

export interface Length {
  readonly value: number;
  readonly unit: Unit;
}

function corresponding(day: PlainDate, value: number, unit: Exclude<Unit, 'workday'>): PlainDate {
  switch (unit) {
    case 'day':
      return dateOf(dayNumber(day) + value);
    case 'month':
      return addMonths(day, value);
    case 'year':
      return addYears(day, value);
  }
}

/**
 * The last day of a period; its first day is not counted. Of days, months and years the last moves
 * on to a working day where it falls on a day off (Civil Code, articles 201 to 203).
 */
export const after = (
  calendar: WorkCalendar,
  day: PlainDate,
  { value, unit }: Length,
): CountedDay =>
  unit === 'workday'
    ? addWorkdays(calendar, day, value)
    : endOnWorkday(calendar, corresponding(day, value, unit));

/**
 * The day so long before another, which is not counted itself. It moves nowhere: what has to be
 * done before a day is not done in time after it.
 */
export function before(
  calendar: WorkCalendar,
  day: PlainDate,
  { value, unit }: Length,
): CountedDay {
  if (value === 0) return { date: day, unpublished: [] };
  return unit === 'workday'
    ? subtractWorkdays(calendar, day, value)
    : { date: corresponding(day, -value, unit), unpublished: [] };
}
