import { describe, expect, it } from 'vitest';
import { holidayYears } from '../../../src/data/holidays';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { createWorkCalendar } from '../../../src/domain/calendar/work-calendar';
import {
  addWorkdays,
  countWorkdays,
  endOnWorkday,
  subtractWorkdays,
} from '../../../src/domain/calendar/workdays';

const official = createWorkCalendar(holidayYears);
const add = (start: string, n: number) => addWorkdays(official, parsePlainDate(start), n);
const subtract = (end: string, n: number) => subtractWorkdays(official, parsePlainDate(end), n);
const count = (after: string, until: string) =>
  countWorkdays(official, parsePlainDate(after), parsePlainDate(until));

describe('addWorkdays', () => {
  it.each([
    ['2026-01-21', 1, '2026-01-22', 'the start day is not counted'],
    ['2026-01-23', 1, '2026-01-26', 'over a weekend'],
    ['2026-02-13', 1, '2026-02-14', 'to a Saturday worked in exchange'],
    ['2026-02-13', 2, '2026-02-24', 'over the Spring Festival'],
    ['2026-02-10', 10, '2026-03-02', 'over the Spring Festival and both of its worked Saturdays'],
    ['2026-09-18', 5, '2026-09-24', 'through a Sunday worked in exchange'],
    ['2026-09-30', 1, '2026-10-08', 'over National Day'],
    ['2025-09-30', 1, '2025-10-09', 'over National Day and Mid-Autumn together'],
    ['2026-01-24', 1, '2026-01-26', 'from a day off'],
    ['2025-12-31', 1, '2026-01-04', 'to a Sunday worked in exchange, over the new year'],
    ['2026-03-02', 60, '2026-05-28', 'sixty working days by hand'],
  ])('from %s by %i comes to %s: %s', (start, n, date) => {
    expect(add(start, n)).toEqual({ date, unpublished: [] });
  });

  it('counts a year that is not published by its weekends, and names it', () => {
    expect(add('2026-12-31', 1)).toEqual({ date: '2027-01-01', unpublished: [2027] });
    expect(add('2026-12-30', 1)).toEqual({ date: '2026-12-31', unpublished: [] });
    expect(add('2020-12-30', 2)).toEqual({ date: '2021-01-04', unpublished: [2020] });
    expect(add('2020-12-31', 1)).toEqual({ date: '2021-01-04', unpublished: [] });
    expect(add('2026-06-01', 400).unpublished).toEqual([2027]);
  });

  it('of none is the day itself, also where nothing is published', () => {
    expect(add('2026-10-01', 0)).toEqual({ date: '2026-10-01', unpublished: [] });
    expect(add('2027-05-01', 0)).toEqual({ date: '2027-05-01', unpublished: [] });
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d days', (n) => {
    const error = new RangeError(
      `The number of working days must be whole and not negative, not ${n}.`,
    );
    expect(() => add('2026-01-21', n)).toThrow(error);
    expect(() => subtract('2026-01-21', n)).toThrow(error);
  });

  it.each([10_000_000, Number.MAX_SAFE_INTEGER])('refuses %d days, which no year holds', (n) => {
    const error = new RangeError('The result lies outside 0100-01-01 to 9999-12-31.');
    expect(() => add('0100-01-01', n)).toThrow(error);
    expect(() => subtract('9999-12-31', n)).toThrow(error);
  });
});

describe('subtractWorkdays', () => {
  it.each([
    ['2026-01-22', 1, '2026-01-21', 'the end day is not counted'],
    ['2026-02-24', 1, '2026-02-14', 'back over the Spring Festival'],
    ['2026-10-08', 6, '2026-09-22', 'back over National Day and Mid-Autumn'],
    ['2026-05-28', 60, '2026-03-02', 'sixty working days by hand'],
  ])('from %s by %i comes to %s: %s', (end, n, date) => {
    expect(subtract(end, n)).toEqual({ date, unpublished: [] });
  });

  it('names a year that is not published where it counted days of it', () => {
    expect(subtract('2027-01-01', 1)).toEqual({ date: '2026-12-31', unpublished: [] });
    expect(subtract('2027-01-04', 2)).toEqual({ date: '2026-12-31', unpublished: [2027] });
  });
});

describe('countWorkdays', () => {
  it.each([
    ['2026-01-21', '2026-01-21', 0],
    ['2026-01-21', '2026-01-22', 1],
    ['2026-01-23', '2026-01-25', 0],
    ['2026-02-13', '2026-02-28', 6],
    ['2025-12-31', '2026-12-31', 248],
  ])('after %s until %s are %i', (after, until, days) => {
    expect(count(after, until)).toEqual({ days, unpublished: [] });
  });

  it('names the years that are not published', () => {
    expect(count('2026-12-31', '2027-01-08')).toEqual({ days: 6, unpublished: [2027] });
    expect(count('2027-01-08', '2027-01-08')).toEqual({ days: 0, unpublished: [] });
  });

  it('refuses days in the wrong order', () => {
    expect(() => count('2026-01-22', '2026-01-21')).toThrow(
      new RangeError('The end 2026-01-21 comes before the start 2026-01-22.'),
    );
  });
});

describe('endOnWorkday', () => {
  it.each([
    ['2026-01-21', '2026-01-21', 'a working day stays'],
    ['2026-02-14', '2026-02-14', 'so does a Saturday worked in exchange'],
    ['2026-01-24', '2026-01-26', 'a Saturday'],
    ['2026-02-15', '2026-02-24', 'the first day of the Spring Festival'],
    ['2026-10-03', '2026-10-08', 'a Saturday in a holiday'],
  ])('of %s is %s: %s', (last, date) => {
    expect(endOnWorkday(official, parsePlainDate(last))).toEqual({ date, unpublished: [] });
  });

  it('is provisional where the last day lies in a year that is not published', () => {
    expect(endOnWorkday(official, parsePlainDate('2027-10-01'))).toEqual({
      date: '2027-10-01',
      unpublished: [2027],
    });
  });
});
