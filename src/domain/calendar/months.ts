import { dateOf, numberOf } from './day-number';
import type { PlainDate } from './plain-date';

function assertWhole(count: number, unit: string): void {
  if (!Number.isSafeInteger(count)) {
    throw new RangeError(`The number of ${unit} must be whole, not ${count}.`);
  }
}

/**
 * The corresponding day so many months on or, with a number below 0, back; the last day of the
 * month where it has no such day (Civil Code, article 202).
 * @throws RangeError where the number is not whole or the result cannot be written
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  assertWhole(months, 'months');
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const target = month - 1 + months;
  // A day that the month does not have rolls over behind its last day.
  return dateOf(Math.min(numberOf(year, target, day), numberOf(year, target + 1, 0)));
}

/** The corresponding day so many years on or back. Throws as `addMonths` does. */
export function addYears(date: PlainDate, years: number): PlainDate {
  assertWhole(years, 'years');
  return addMonths(date, years * 12);
}
