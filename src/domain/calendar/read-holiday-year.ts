import { dateOf, dayNumber, isWeekend } from './day-number';
import type { Festival, Holiday, HolidayYear } from './holiday-year';
import { isPlainDate, parsePlainDate, type PlainDate } from './plain-date';

/** A holiday year as someone types it in: what should be days may be anything. */
export interface HolidayYearDraft {
  readonly year: number;
  readonly holidays: readonly {
    readonly festivals: readonly Festival[];
    readonly from: string;
    readonly until: string;
  }[];
  readonly workdays: readonly string[];
}

/** Why a draft cannot be counted with. */
export type HolidayYearProblem =
  | { readonly kind: 'no-year' }
  | { readonly kind: 'no-holidays' }
  | { readonly kind: 'no-day'; readonly text: string }
  | { readonly kind: 'ends-before-start'; readonly from: PlainDate; readonly until: PlainDate }
  | { readonly kind: 'outside-year'; readonly day: PlainDate }
  | { readonly kind: 'twice'; readonly day: PlainDate }
  | { readonly kind: 'off-and-worked'; readonly day: PlainDate }
  | { readonly kind: 'worked-anyway'; readonly day: PlainDate };

/** The days of a holiday, one by one. */
export function daysOff({ from, until }: Holiday): readonly PlainDate[] {
  const first = dayNumber(from);
  const length = dayNumber(until) - first + 1;
  return Array.from({ length }, (_, index) => dateOf(first + index));
}

const repeated = (days: readonly PlainDate[]): readonly PlainDate[] => [
  ...new Set(days.filter((day, index) => days.indexOf(day) !== index)),
];

/** Problems of days that are days. */
function problemsOf({ year, holidays, workdays }: HolidayYear): readonly HolidayYearProblem[] {
  const reversed = holidays.filter(({ from, until }) => until < from);
  const ends = [...holidays.flatMap(({ from, until }) => [from, until]), ...workdays];
  // The notice of 2023 began with the last day of 2022.
  const [first, last] = [`${year - 1}-12-25`, `${year}-12-31`];
  const outside = ends.filter((day) => day < first || day > last);
  const wrong: readonly HolidayYearProblem[] = [
    ...reversed.map(({ from, until }) => ({ kind: 'ends-before-start' as const, from, until })),
    ...[...new Set(outside)].map((day) => ({ kind: 'outside-year' as const, day })),
  ];
  // Taken apart into days, a holiday of centuries would take as long.
  if (wrong.length > 0) return wrong;
  const off = holidays.flatMap(daysOff);
  const isOff = new Set(off);
  return [
    ...[...repeated(off), ...repeated(workdays)].map((day) => ({ kind: 'twice' as const, day })),
    ...workdays.flatMap((day): readonly HolidayYearProblem[] => {
      if (isOff.has(day)) return [{ kind: 'off-and-worked', day }];
      return isWeekend(dayNumber(day)) ? [] : [{ kind: 'worked-anyway', day }];
    }),
  ];
}

/** Reads a holiday year, or says all that is wrong with it. */
export function readHolidayYear({
  year,
  holidays,
  workdays,
}: HolidayYearDraft):
  { readonly year: HolidayYear } | { readonly problems: readonly HolidayYearProblem[] } {
  const texts = [...holidays.flatMap(({ from, until }) => [from, until]), ...workdays];
  const missing: readonly HolidayYearProblem[] = [
    ...(Number.isInteger(year) && year >= 2000 && year <= 2099
      ? []
      : [{ kind: 'no-year' as const }]),
    ...(holidays.length > 0 ? [] : [{ kind: 'no-holidays' as const }]),
    ...texts
      .filter((text) => !isPlainDate(text))
      .map((text) => ({ kind: 'no-day' as const, text })),
  ];
  if (missing.length > 0) return { problems: missing };
  const read: HolidayYear = {
    year,
    holidays: holidays.map(({ festivals, from, until }) => ({
      festivals,
      from: parsePlainDate(from),
      until: parsePlainDate(until),
    })),
    workdays: workdays.map(parsePlainDate),
  };
  const problems = problemsOf(read);
  return problems.length > 0 ? { problems } : { year: read };
}
