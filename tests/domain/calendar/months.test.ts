import { describe, expect, it } from 'vitest';
import { addMonths, addYears } from '../../../src/domain/calendar/months';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';

describe('addMonths', () => {
  it.each([
    ['2026-01-21', 1, '2026-02-21'],
    ['2026-01-21', 12, '2027-01-21'],
    ['2026-11-22', 2, '2027-01-22'],
    ['2026-08-31', 0, '2026-08-31'],
    ['2026-05-15', -6, '2025-11-15'],
    ['2026-01-01', -1, '2025-12-01'],
    ['2025-06-30', -18, '2023-12-30'],
  ])('from %s by %i comes to the corresponding day %s', (from, months, until) => {
    expect(addMonths(parsePlainDate(from), months)).toBe(until);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-08-31', -6, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('from %s by %i comes to the last day of the month, %s', (from, months, until) => {
    expect(addMonths(parsePlainDate(from), months)).toBe(until);
  });

  it('keeps the last day of a month only where it must', () => {
    expect(addMonths(parsePlainDate('2026-02-28'), 1)).toBe('2026-03-28');
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d months', (months) => {
    expect(() => addMonths(parsePlainDate('2026-01-21'), months)).toThrow(
      new RangeError(`The number of months must be whole, not ${months}.`),
    );
  });

  it.each([1, -120_000, 120_000, Number.MAX_SAFE_INTEGER])(
    'refuses %d months that lead out of the calendar',
    (months) => {
      const from = parsePlainDate(months === 1 ? '9999-12-31' : '2026-01-21');
      expect(() => addMonths(from, months)).toThrow(
        new RangeError('The result lies outside 0100-01-01 to 9999-12-31.'),
      );
    },
  );
});

describe('addYears', () => {
  it.each([
    ['2026-01-21', 5, '2031-01-21'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-06-30', -5, '2021-06-30'],
  ])('from %s by %i comes to %s', (from, years, until) => {
    expect(addYears(parsePlainDate(from), years)).toBe(until);
  });

  it('refuses half a year, which is a number of months', () => {
    expect(() => addYears(parsePlainDate('2026-01-21'), 0.5)).toThrow(
      new RangeError('The number of years must be whole, not 0.5.'),
    );
  });
});
