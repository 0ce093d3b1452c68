import { describe, expect, it } from 'vitest';
import { holidayYears } from '../../../src/data/holidays';
import type { HolidayYear } from '../../../src/domain/calendar/holiday-year';
import { dayNumber } from '../../../src/domain/calendar/day-number';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import {
  createWorkCalendar,
  isWorkday,
  unpublishedYears,
} from '../../../src/domain/calendar/work-calendar';

const official = createWorkCalendar(holidayYears);

const own = (year: number, off: string, worked?: string): HolidayYear => ({
  year,
  holidays: [{ festivals: ['other'], from: parsePlainDate(off), until: parsePlainDate(off) }],
  workdays: worked === undefined ? [] : [parsePlainDate(worked)],
});

describe('isWorkday', () => {
  it.each<[string, boolean | 'unpublished', string]>([
    ['2026-01-21', true, 'a Wednesday'],
    ['2026-01-24', false, 'a Saturday'],
    ['2026-02-16', false, 'a Monday off'],
    ['2026-02-14', true, 'a Saturday worked in exchange'],
    ['2026-10-01', false, 'National Day'],
    ['2023-01-03', true, 'the day after a holiday that one package makes longer'],
    ['2024-02-09', true, 'the eve of the Spring Festival, which was only recommended'],
    ['2022-12-31', false, 'a day off by the notice of the year to come'],
    ['2020-12-31', 'unpublished', 'the day before the first year'],
    ['2027-01-01', 'unpublished', 'the day after the last year'],
    ['2027-01-02', 'unpublished', 'a Saturday, which may be worked in exchange'],
  ])('of %s is %s: %s', (day, expected) => {
    expect(isWorkday(official, parsePlainDate(day))).toBe(expected);
  });
});

describe('createWorkCalendar', () => {
  const workedOn = (list: readonly HolidayYear[], day: string) =>
    isWorkday(createWorkCalendar(list), parsePlainDate(day));

  it('knows nothing without a year', () => {
    expect(workedOn([], '2026-01-21')).toBe('unpublished');
  });

  it('takes in a year of one’s own', () => {
    const list = [...holidayYears, own(2027, '2027-02-08', '2027-02-20')];
    expect(workedOn(list, '2027-02-08')).toBe(false);
    expect(workedOn(list, '2027-02-20')).toBe(true);
    expect(workedOn(list, '2026-10-01')).toBe(false);
  });

  it('takes the later of two arrangements of a year, and nothing of the other', () => {
    const [first, second] = [own(2027, '2027-02-08', '2027-02-20'), own(2027, '2027-02-09')];
    expect(workedOn([first, second], '2027-02-08')).toBe(true);
    expect(workedOn([first, second], '2027-02-09')).toBe(false);
    expect(workedOn([first, second], '2027-02-20')).toBe(false);
    expect(workedOn([second, first], '2027-02-08')).toBe(false);
  });

  it('lets a notice rearrange the last days of the year before, in whatever order they come', () => {
    const before = own(2026, '2026-12-31');
    const after = own(2027, '2027-01-01', '2026-12-31');
    expect(workedOn([before, after], '2026-12-31')).toBe(true);
    expect(workedOn([after, before], '2026-12-31')).toBe(true);
  });
});

describe('unpublishedYears', () => {
  it.each([
    ['2026-01-01', '2026-12-31', []],
    ['2026-12-31', '2027-01-01', [2027]],
    ['2020-12-31', '2021-01-01', [2020]],
    ['2019-06-01', '2028-06-01', [2019, 2020, 2027, 2028]],
  ])('from %s to %s are %j', (first, last, years) => {
    const [from, until] = [first, last].map((day) => dayNumber(parsePlainDate(day)));
    expect(unpublishedYears(official, from ?? 0, until ?? 0)).toEqual(years);
  });
});
