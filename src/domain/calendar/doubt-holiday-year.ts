import { dayNumber, isWeekend } from './day-number';
import { FESTIVALS, type Festival, type HolidayYear } from './holiday-year';
import type { PlainDate } from './plain-date';
import { daysOff } from './read-holiday-year';

/** What no notice since 2021 has held: possible, but worth another look. */
export type HolidayYearDoubt =
  | { readonly kind: 'unbalanced'; readonly found: number; readonly expected: number }
  | { readonly kind: 'missing'; readonly festival: Festival }
  | { readonly kind: 'wrong-season'; readonly festival: Festival }
  | { readonly kind: 'far-from-holidays'; readonly day: PlainDate };

/** Between which days, the first and the last included, at least one day off of a festival lies. */
const SEASONS: Readonly<Record<Festival, { readonly first: string; readonly last: string }>> = {
  'new-year': { first: '01-01', last: '01-01' },
  'spring-festival': { first: '01-21', last: '02-21' },
  qingming: { first: '04-04', last: '04-06' },
  'labour-day': { first: '05-01', last: '05-01' },
  'dragon-boat': { first: '05-27', last: '06-26' },
  'mid-autumn': { first: '09-07', last: '10-09' },
  'national-day': { first: '10-01', last: '10-01' },
  other: { first: '01-01', last: '12-31' },
};

/** Days off in 《全国年节及纪念日放假办法》, which was revised with effect from 2025. */
const statutoryDays = (year: number): number => (year < 2025 ? 11 : 13);

/** More days than ever lay between a holiday and a weekend worked for it. */
const FAR = 14;

function doubtOn(
  festival: Festival,
  { year, holidays }: HolidayYear,
): HolidayYearDoubt | undefined {
  const own = holidays.filter(({ festivals }) => festivals.includes(festival));
  if (own.length === 0) {
    return festival === 'other' ? undefined : { kind: 'missing', festival };
  }
  const { first, last } = SEASONS[festival];
  const inSeason = own.some(
    ({ from, until }) => from <= `${year}-${last}` && until >= `${year}-${first}`,
  );
  return inSeason ? undefined : { kind: 'wrong-season', festival };
}

/** What makes one doubt that a holiday year was taken down as it was notified. */
export function doubtsAbout(holidayYear: HolidayYear): readonly HolidayYearDoubt[] {
  const { year, holidays, workdays } = holidayYear;
  const off = holidays.flatMap(daysOff).map(dayNumber);
  // A weekday off that the law does not give is worked on a weekend, so that the law’s number
  // remains.
  const found = off.filter((day) => !isWeekend(day)).length - workdays.length;
  const expected = statutoryDays(year);
  const isFar = (day: PlainDate): boolean =>
    off.every((other) => Math.abs(other - dayNumber(day)) > FAR);
  return [
    ...FESTIVALS.flatMap((festival) => doubtOn(festival, holidayYear) ?? []),
    ...workdays.filter(isFar).map((day) => ({ kind: 'far-from-holidays' as const, day })),
    ...(found === expected ? [] : [{ kind: 'unbalanced' as const, found, expected }]),
  ];
}
