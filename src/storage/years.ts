import * as v from 'valibot';
import { FESTIVALS, type HolidayYear } from '../domain/calendar/holiday-year';
import { readHolidayYear } from '../domain/calendar/read-holiday-year';
import type { AppDatabase } from './database';

const year = v.object({
  year: v.number(),
  holidays: v.array(
    v.object({
      festivals: v.fallback(v.array(v.picklist(FESTIVALS)), []),
      from: v.string(),
      until: v.string(),
    }),
  ),
  workdays: v.array(v.string()),
});

/** A year as it was stored; undefined where it cannot be counted with. */
export function readYear(raw: unknown): HolidayYear | undefined {
  const { output, success } = v.safeParse(year, raw);
  if (!success) return undefined;
  const read = readHolidayYear(output);
  return 'year' in read ? read.year : undefined;
}

/** The years that the user has entered, in their order. */
export async function listYears({ years }: AppDatabase): Promise<readonly HolidayYear[]> {
  return (await years.orderBy('year').toArray()).flatMap((row) => readYear(row) ?? []);
}

/** Stores a year in place of what was entered for it before. */
export async function putYear({ years }: AppDatabase, entered: HolidayYear): Promise<void> {
  await years.put({ ...entered });
}

export const deleteYear = ({ years }: AppDatabase, number: number): Promise<void> =>
  years.delete(number);
