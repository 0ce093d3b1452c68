import { mondayOf } from '../../domain/agenda/groups';
import { dateOf, dayNumber } from '../../domain/calendar/day-number';
import { addMonths } from '../../domain/calendar/months';
import type { PlainDate } from '../../domain/calendar/plain-date';

const later = (day: PlainDate, days: number): PlainDate => dateOf(dayNumber(day) + days);

/** Where a key leads in a calendar of weeks, as in other calendars; undefined for other keys. */
const MOVES: Readonly<Record<string, (day: PlainDate) => PlainDate>> = {
  ArrowLeft: (day) => later(day, -1),
  ArrowRight: (day) => later(day, 1),
  ArrowUp: (day) => later(day, -7),
  ArrowDown: (day) => later(day, 7),
  Home: mondayOf,
  End: (day) => later(mondayOf(day), 6),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
};

/** The day that a key leads to; undefined where it leads nowhere. */
export const movedBy = (key: string, day: PlainDate): PlainDate | undefined =>
  Object.hasOwn(MOVES, key) ? MOVES[key]?.(day) : undefined;
