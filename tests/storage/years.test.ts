import { expect, it } from 'vitest';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { openDatabase } from '../../src/storage/database';
import { deleteYear, listYears, putYear, readYear } from '../../src/storage/years';

const day = parsePlainDate;

const entered = (year: number) => ({
  year,
  holidays: [
    {
      festivals: ['new-year' as const],
      from: day(`${year}-01-01`),
      until: day(`${year}-01-03`),
    },
  ],
  workdays: [],
});

it('keeps one arrangement per year, in the order of the years', async () => {
  const db = await openDatabase('years');
  await putYear(db, entered(2028));
  await putYear(db, { ...entered(2027), workdays: [day('2027-01-09')] });
  await putYear(db, entered(2027));
  expect(await listYears(db)).toEqual([entered(2027), entered(2028)]);
  await deleteYear(db, 2027);
  expect(await listYears(db)).toEqual([entered(2028)]);
});

it.each([
  ['no record', undefined],
  ['days that are none', { ...entered(2027), workdays: ['2027-02-30'] }],
  ['days of another year', { ...entered(2027), year: 2029 }],
  ['no holidays', { year: 2027, workdays: [] }],
])('does not count with %s', (_, raw) => {
  expect(readYear(raw)).toBeUndefined();
});

it('a festival of a newer version is a day off all the same', () => {
  const [holiday] = entered(2027).holidays;
  const raw = { ...entered(2027), holidays: [{ ...holiday, festivals: ['moon-landing'] }] };
  expect(readYear(raw)?.holidays).toEqual([{ ...holiday, festivals: [] }]);
});
