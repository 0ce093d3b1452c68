import { expect, it } from 'vitest';
import { holidayYears } from '../../../src/data/holidays';
import { monthOf } from '../../../src/domain/agenda/month';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { createWorkCalendar } from '../../../src/domain/calendar/work-calendar';

const calendar = createWorkCalendar(holidayYears);
const month = (day: string) => monthOf(calendar, parsePlainDate(day));
const kindOf = (day: string) =>
  month(day)
    .flat()
    .find((each) => each.day === day)?.kind;

it('has whole weeks from Monday to Sunday, with the days of its neighbours marked', () => {
  const weeks = month('2026-12-15');
  expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7]);
  expect(weeks[0]?.[0]).toMatchObject({ day: '2026-11-30', outside: true });
  expect(weeks[0]?.[1]).toMatchObject({ day: '2026-12-01', outside: false });
  expect(weeks.at(-1)?.at(-1)).toMatchObject({ day: '2027-01-03', outside: true });
});

it('has four weeks where a month fills them, and six where it needs them', () => {
  expect(month('2027-02-28')).toHaveLength(4);
  expect(month('2026-08-01')).toHaveLength(6);
});

it.each([
  ['2026-02-16', 'off', 'a Monday off'],
  ['2026-02-14', 'made-up', 'a Saturday worked in exchange'],
  ['2026-02-21', 'weekend', 'a Saturday within a holiday'],
  ['2026-02-24', 'work', 'a Tuesday'],
  ['2027-02-16', 'unknown', 'a day of a year that is not published'],
])('%s is %s: %s', (day, kind) => {
  expect(kindOf(day)).toBe(kind);
});
