import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidayYears } from '../../../src/data/holidays';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { createWorkCalendar } from '../../../src/domain/calendar/work-calendar';
import {
  addWorkdays,
  countWorkdays,
  subtractWorkdays,
} from '../../../src/domain/calendar/workdays';
import { check } from '../../setup/fast-check';
import { byWeek, everyDay, PACKAGES } from '../../setup/holiday-packages';

const calendar = createWorkCalendar(holidayYears);
const isPublished = (day: string): boolean => day >= '2021-01-01' && day <= '2026-12-31';

// Wide enough for the longest period from the last start and back from the first.
const days = everyDay('2018-01-01', '2030-12-31');
const starts = everyDay('2019-12-01', '2028-01-31');

const start = fc.constantFrom(...starts);
const count = fc.integer({ min: 1, max: 400 });
const MANY = { numRuns: 3000 };

describe.each(Object.entries(PACKAGES))('3,000 random additions, as %s counts', (_, worked) => {
  const isWorked = new Map(days.map((day) => [day, (isPublished(day) ? worked : byWeek)(day)]));

  /** Walks from day to day and ticks the working days off. */
  function walk(from: string, n: number, step: 1 | -1): { date: string; passed: string[] } {
    let index = days.indexOf(from);
    const passed: string[] = [];
    for (let left = n; left > 0;) {
      index += step;
      const day = days[index];
      if (day === undefined) throw new RangeError(`The walk from ${from} leaves the days.`);
      passed.push(day);
      if (isWorked.get(day)) left -= 1;
    }
    return { date: days[index] ?? '', passed };
  }

  const yearsOf = (passed: readonly string[]): readonly number[] =>
    [...new Set(passed.filter((day) => !isPublished(day)).map((day) => Number(day.slice(0, 4))))]
      // Walking back meets the later year first.
      .sort((one, other) => one - other);

  it('end on the same day and are provisional in the same years', () => {
    check(
      fc.property(start, count, (from, n) => {
        const { date, passed } = walk(from, n, 1);
        expect(addWorkdays(calendar, parsePlainDate(from), n)).toEqual({
          date,
          unpublished: yearsOf(passed),
        });
      }),
      MANY,
    );
  });

  it('are undone by counting', () => {
    check(
      fc.property(start, count, (from, n) => {
        const { date, unpublished } = addWorkdays(calendar, parsePlainDate(from), n);
        expect(countWorkdays(calendar, parsePlainDate(from), date)).toEqual({
          days: n,
          unpublished,
        });
      }),
      MANY,
    );
  });

  it('run backwards as well', () => {
    check(
      fc.property(start, count, (from, n) => {
        const { date, passed } = walk(from, n, -1);
        expect(subtractWorkdays(calendar, parsePlainDate(from), n)).toEqual({
          date,
          unpublished: yearsOf(passed),
        });
      }),
      MANY,
    );
  });
});

describe('a period of working days', () => {
  it('is as long in two parts as in one', () => {
    check(
      fc.property(start, count, count, (from, one, other) => {
        const first = addWorkdays(calendar, parsePlainDate(from), one);
        const second = addWorkdays(calendar, first.date, other);
        expect(addWorkdays(calendar, parsePlainDate(from), one + other).date).toBe(second.date);
      }),
    );
  });

  it('never ends earlier for a later start', () => {
    check(
      fc.property(start, start, count, (one, other, n) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const endOf = (from: string): string => addWorkdays(calendar, parsePlainDate(from), n).date;
        expect(endOf(early) <= endOf(late)).toBe(true);
      }),
    );
  });
});
