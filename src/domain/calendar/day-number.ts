import { parsePlainDate, type PlainDate } from './plain-date';

const DAY = 24 * 60 * 60 * 1000;

/** Days and their numbers, both ways: an agenda asks for the same few years all the time. */
const numbers = new Map<PlainDate, number>();
const dates = new Map<number, PlainDate>();
/** More days than a century has; whoever goes through more starts anew. */
const MOST_KNOWN = 40_000;

function note(date: PlainDate, number: number): void {
  if (numbers.size >= MOST_KNOWN) {
    numbers.clear();
    dates.clear();
  }
  numbers.set(date, number);
  dates.set(number, date);
}

/** Whole days since 1 January 1970; days are counted in UTC, where every one has 24 hours. */
export function dayNumber(date: PlainDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const number = Date.parse(date) / DAY;
  note(date, number);
  return number;
}

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
  const known = dates.get(number);
  if (known !== undefined) return known;
  // Asked in this way, what is no number at all lies outside too.
  if (!(number >= FIRST && number <= LAST)) {
    throw new RangeError('The result lies outside 0100-01-01 to 9999-12-31.');
  }
  const date = parsePlainDate(new Date(number * DAY).toISOString().slice(0, 10));
  note(date, number);
  return date;
}

export const yearOf = (number: number): number => Number(dateOf(number).slice(0, 4));

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (number: number): boolean => {
  // Day 2 was a Saturday; the remainder of a day before 1970 may be negative.
  const sinceSaturday = (((number - 2) % 7) + 7) % 7;
  return sinceSaturday < 2;
};
