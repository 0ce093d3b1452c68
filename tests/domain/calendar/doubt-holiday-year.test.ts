import { describe, expect, it } from 'vitest';
import { holidayYears } from '../../../src/data/holidays';
import { doubtsAbout } from '../../../src/domain/calendar/doubt-holiday-year';
import type { HolidayYear } from '../../../src/domain/calendar/holiday-year';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { broken } from '../../builders/lint-input';

const [year2021, ...later] = holidayYears;
const year2026 = later.at(-1);

const doubts = (year: HolidayYear | undefined, path: readonly (string | number)[], to: unknown) =>
  year ? doubtsAbout(broken(year, path, to)) : 'no year';

describe('doubtsAbout', () => {
  it.each(holidayYears.map((item) => [item.year, item] as const))(
    'has none about %i',
    (_, item) => {
      expect(doubtsAbout(item)).toEqual([]);
    },
  );

  it('doubts days off that are not worked off', () => {
    expect(doubts(year2026, ['workdays', 1], undefined)).toEqual([
      { kind: 'unbalanced', found: 14, expected: 13 },
    ]);
  });

  it('doubts a holiday that is a day too short', () => {
    expect(doubts(year2026, ['holidays', 6, 'until'], '2026-10-06')).toEqual([
      { kind: 'unbalanced', found: 12, expected: 13 },
    ]);
  });

  it('expects two days less before 2025', () => {
    expect(doubts(year2021, ['workdays', 0], undefined)).toEqual([
      { kind: 'unbalanced', found: 12, expected: 11 },
    ]);
  });

  it('misses a festival', () => {
    expect(doubts(year2026, ['holidays', 2], undefined)).toEqual([
      { kind: 'missing', festival: 'qingming' },
      { kind: 'unbalanced', found: 12, expected: 13 },
    ]);
  });

  it.each([
    [0, 'new-year', '2026-01-05', '2026-01-06'],
    [1, 'spring-festival', '2026-03-02', '2026-03-09'],
    [2, 'qingming', '2026-04-13', '2026-04-13'],
    [3, 'labour-day', '2026-05-11', '2026-05-13'],
    [4, 'dragon-boat', '2026-07-06', '2026-07-06'],
    [5, 'mid-autumn', '2026-08-24', '2026-08-24'],
    [6, 'national-day', '2026-10-12', '2026-10-16'],
  ])('finds holiday %i, %s, out of season from %s', (index, festival, from, until) => {
    expect(
      doubts(year2026, ['holidays', index], { festivals: [festival], from, until }),
    ).toContainEqual({ kind: 'wrong-season', festival });
  });

  it('lets a day off of one year only come whenever it comes', () => {
    const day = parsePlainDate('2026-09-03');
    const extra = { festivals: ['other'], from: day, until: day };
    expect(doubts(year2026, ['holidays', 6, 'festivals'], ['other', 'national-day'])).toEqual([]);
    expect(year2026 && doubts(year2026, ['holidays'], [...year2026.holidays, extra])).toEqual([
      { kind: 'unbalanced', found: 14, expected: 13 },
    ]);
  });

  it('doubts a weekend that is worked far from any holiday', () => {
    expect(doubts(year2026, ['workdays', 3], '2026-08-08')).toEqual([
      { kind: 'far-from-holidays', day: '2026-08-08' },
    ]);
  });
});
