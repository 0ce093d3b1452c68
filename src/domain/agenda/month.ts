import { dateOf, dayNumber, isWeekend } from '../calendar/day-number';
import { addMonths } from '../calendar/months';
import { parsePlainDate, type PlainDate } from '../calendar/plain-date';
import { isWorkday, type WorkCalendar } from '../calendar/work-calendar';
import { mondayOf } from './groups';

/**
 * What a day is for work: `off`, a weekday that is a holiday; `made-up`, a weekend day that is
 * worked; `unknown`, where the arrangement of its year is not published.
 */
export type DayKind = 'work' | 'weekend' | 'off' | 'made-up' | 'unknown';

export interface MonthDay {
  readonly day: PlainDate;
  readonly kind: DayKind;
  /** Of the month before or after, in a week that the month shares with it. */
  readonly outside: boolean;
}

export function dayKind(calendar: WorkCalendar, day: PlainDate): DayKind {
  const works = isWorkday(calendar, day);
  if (works === 'unpublished') return 'unknown';
  if (isWeekend(dayNumber(day))) return works ? 'made-up' : 'weekend';
  return works ? 'work' : 'off';
}

/** The first day of the month of a day. */
export const firstOfMonth = (day: PlainDate): PlainDate => parsePlainDate(`${day.slice(0, 8)}01`);

/** The weeks of the month that a day lies in, from Monday to Sunday. */
export function monthOf(calendar: WorkCalendar, day: PlainDate): readonly (readonly MonthDay[])[] {
  const first = firstOfMonth(day);
  const last = dayNumber(addMonths(first, 1)) - 1;
  const weeks: (readonly MonthDay[])[] = [];
  for (let monday = dayNumber(mondayOf(first)); monday <= last; monday += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, index): MonthDay => {
        const each = dateOf(monday + index);
        const outside = each.slice(0, 7) !== first.slice(0, 7);
        return { day: each, kind: dayKind(calendar, each), outside };
      }),
    );
  }
  return weeks;
}
