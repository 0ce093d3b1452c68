import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, isWeekend, numberOf } from '../../../src/domain/calendar/day-number';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';

const number = (text: string): number => dayNumber(parsePlainDate(text));

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2026-01-21', 20474],
    ['2024-02-29', 19782],
  ])('of %s is %i', (text, expected) => {
    expect(number(text)).toBe(expected);
  });

  it.each(['0100-01-01', '1582-10-10', '1991-04-14', '2026-03-29', '9999-12-31'])(
    'and dateOf are each other’s way back for %s',
    (text) => {
      expect(dateOf(number(text))).toBe(text);
    },
  );
});

describe('dateOf', () => {
  it.each([
    number('0100-01-01') - 1,
    number('9999-12-31') + 1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ])('refuses day %d, which cannot be written', (day) => {
    expect(() => dateOf(day)).toThrow(
      new RangeError('The result lies outside 0100-01-01 to 9999-12-31.'),
    );
  });
});

describe('numberOf', () => {
  it.each([
    [2026, 0, 21, '2026-01-21'],
    [2026, 12, 1, '2027-01-01'],
    [2026, -1, 1, '2025-12-01'],
    [2024, 2, 0, '2024-02-29'],
    [2026, 1, 31, '2026-03-03'],
    [100, 0, 1, '0100-01-01'],
  ])('of year %i, month %i and day %i is that of %s', (year, month, day, text) => {
    expect(dateOf(numberOf(year, month, day))).toBe(text);
  });
});

describe('isWeekend', () => {
  it.each([
    ['2026-11-20', false],
    ['2026-11-21', true],
    ['2026-11-22', true],
    ['2026-11-23', false],
    ['1969-12-26', false],
    ['1969-12-27', true],
    ['1969-12-28', true],
    ['1969-12-29', false],
    ['1949-10-01', true],
  ])('of %s is %s', (text, expected) => {
    expect(isWeekend(number(text))).toBe(expected);
  });
});
