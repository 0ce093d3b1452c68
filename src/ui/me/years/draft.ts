import { FESTIVALS, type Festival, type HolidayYear } from '../../../domain/calendar/holiday-year';
import type { HolidayYearDraft } from '../../../domain/calendar/read-holiday-year';

/** What is typed into the form; empty where nothing is. */
export interface YearFields {
  year: string;
  festivals: { readonly festival: Festival; from: string; until: string }[];
  workdays: string[];
}

/** No notice since 2021 has had more. */
const USUAL_WORKDAYS = 8;

/** The fields for a year that is to be entered, or changed. */
export function fieldsOf(number: number, known?: HolidayYear): YearFields {
  const festivals = FESTIVALS.map((festival) => {
    const own = known?.holidays.find((holiday) => holiday.festivals[0] === festival);
    return { festival, from: own?.from ?? '', until: own?.until ?? '' };
  });
  const workdays: string[] = [...(known?.workdays ?? [])];
  while (workdays.length < USUAL_WORKDAYS) workdays.push('');
  return { year: String(number), festivals, workdays };
}

/** The draft that the fields make; what is left empty is left out. */
export const draftOf = ({ year, festivals, workdays }: YearFields): HolidayYearDraft => ({
  year: /^\d{4}$/.test(year.trim()) ? Number(year) : Number.NaN,
  holidays: festivals
    .filter(({ from, until }) => from !== '' || until !== '')
    .map(({ festival, from, until }) => ({ festivals: [festival], from, until })),
  workdays: workdays.filter((day) => day !== ''),
});
