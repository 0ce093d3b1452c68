import chineseDays from 'chinese-days/dist/chinese-days.json';
import year2021 from 'holiday-calendar/data/CN/2021.json';
import year2022 from 'holiday-calendar/data/CN/2022.json';
import year2023 from 'holiday-calendar/data/CN/2023.json';
import year2024 from 'holiday-calendar/data/CN/2024.json';
import year2025 from 'holiday-calendar/data/CN/2025.json';
import year2026 from 'holiday-calendar/data/CN/2026.json';
import { LegalHoliday } from 'tyme4ts';

/** The days from one to another, counted on in UTC without anything of ours. */
export function everyDay(first: string, last: string): readonly string[] {
  const days: string[] = [];
  for (const day = new Date(first); day <= new Date(last); day.setUTCDate(day.getUTCDate() + 1)) {
    days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

export const byWeek = (day: string): boolean => ![0, 6].includes(new Date(day).getUTCDay());

const holidayCalendar = new Map(
  [year2021, year2022, year2023, year2024, year2025, year2026].flatMap(({ dates }) =>
    dates.map(({ date, type }) => [date, type] as const),
  ),
);

/** Whether a day of 2021 to 2026 is worked, by packages that took the notices down on their own. */
export const PACKAGES: Readonly<Record<string, (day: string) => boolean>> = {
  // Its data: what it computes from them is wrong by a day west of Greenwich.
  'chinese-days': (day) =>
    Object.hasOwn(chineseDays.workdays, day) ||
    (byWeek(day) && !Object.hasOwn(chineseDays.holidays, day)),
  'holiday-calendar': (day) =>
    holidayCalendar.has(day) ? holidayCalendar.get(day) === 'transfer_workday' : byWeek(day),
  tyme4ts: (day) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    return LegalHoliday.fromYmd(year, month, date)?.isWork() ?? byWeek(day);
  },
};
