import { parsePlainDate, type PlainDate } from './plain-date';

const DAY = 24 * 60 * 60 * 1000;

/** Whole days since 1 January 1970; days are counted in UTC, where every one has 24 hours. */
export const dayNumber = (date: PlainDate): number => Date.parse(date) / DAY;

/** The number of a day of a month counted from 0; what a month or year does not have rolls over. */
export const numberOf = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month, day) / DAY;

const FIRST = dayNumber(parsePlainDate('0100-01-01'));
const LAST = dayNumber(parsePlainDate('9999-12-31'));

/**
 * The day of a number.
 * @throws RangeError where no date can be written for it
 */
export function dateOf(number: number): PlainDate {
  // Asked in this way, what is no number at all lies outside too.
  if (!(number >= FIRST && number <= LAST)) {
    throw new RangeError('The result lies outside 0100-01-01 to 9999-12-31.');
  }
  return parsePlainDate(new Date(number * DAY).toISOString().slice(0, 10));
}

export const yearOf = (number: number): number => new Date(number * DAY).getUTCFullYear();

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (number: number): boolean => {
  // Day 2 was a Saturday; the remainder of a day before 1970 may be negative.
  const sinceSaturday = (((number - 2) % 7) + 7) % 7;
  return sinceSaturday < 2;
};
