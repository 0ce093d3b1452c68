import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectorKey, type DayCount } from '../../../src/domain/booth/counts';
import { hideFew, type Shown } from '../../../src/domain/booth/hide-few';

const SECTORS = ['cosmetics', 'device', 'drug', 'tcm'];

const dayOf = (
  [started, finished, shown]: readonly number[],
  picked: readonly number[],
): DayCount => ({
  started: started ?? 0,
  finished: finished ?? 0,
  'code-shown': shown ?? 0,
  ...Object.fromEntries(SECTORS.map((sector, at) => [sectorKey(sector), picked[at] ?? 0])),
});

const hidden = (...days: readonly DayCount[]) =>
  hideFew(Object.fromEntries(days.map((day, at) => [`2026-11-0${at + 1}`, day])), SECTORS);

it('tells what is five or more, and of what is less only that', () => {
  const { days } = hidden(dayOf([60, 5, 4], [15, 15, 15, 15]));
  expect(days[0]?.steps).toEqual([60, 5, 'few']);
  expect(days[0]?.sectors).toEqual([15, 15, 15, 15]);
});

it('hides none and few alike', () => {
  expect(hidden(dayOf([3, 0, 0], [0, 1, 2, 0])).days[0]).toEqual({
    day: '2026-11-01',
    steps: ['few', 'few', 'few'],
    sectors: ['few', 'few', 'few', 'few'],
  });
});

it('hides a second number where one alone would follow from the sum', () => {
  // 40 visits: without a second, 40 − 9 − 11 − 17 betrays the 3.
  expect(hidden(dayOf([40, 30, 20], [3, 9, 11, 17])).days[0]?.sectors).toEqual([
    'few',
    'enough',
    11,
    17,
  ]);
});

it('hides the steps, too, where the sum betrays even what is all hidden', () => {
  // Seven visits, seven times the same: the others are none.
  expect(hidden(dayOf([7, 6, 2], [0, 7, 0, 0])).days[0]).toEqual({
    day: '2026-11-01',
    steps: ['enough', 'enough', 'few'],
    sectors: ['few', 'enough', 'few', 'few'],
  });
});

describe('a total', () => {
  it('is exact where nothing was hidden', () => {
    const day = dayOf([20, 20, 20], [5, 5, 5, 5]);
    expect(hidden(day, day).totals.map(({ atLeast }) => atLeast)).toEqual([
      40, 40, 40, 10, 10, 10, 10,
    ]);
    expect(hidden(day, day).totals.every(({ isExact }) => isExact)).toBe(true);
  });

  it('says nothing of what is hidden in its days', () => {
    const { totals } = hidden(dayOf([40, 30, 20], [3, 9, 11, 17]), dayOf([20, 4, 0], [5, 5, 5, 5]));
    expect(totals.map(({ atLeast, isExact }) => [atLeast, isExact])).toEqual([
      [60, true],
      [30, false],
      [20, false],
      [5, false],
      [10, false],
      [16, true],
      [22, true],
    ]);
  });
});

/** Every way to fill in what is hidden so that the sum is right, by what stands in each place. */
function candidates(shown: readonly Shown[], sum: number): readonly ReadonlySet<number>[] {
  const found = shown.map(() => new Set<number>());
  const fill = (at: number, left: number, before: readonly number[]) => {
    const each = shown[at];
    if (each === undefined) {
      if (left === 0) before.forEach((count, place) => found[place]?.add(count));
      return;
    }
    const [least, most] = each === 'few' ? [0, 4] : each === 'enough' ? [5, left] : [each, each];
    for (let count = least; count <= Math.min(most, left); count += 1) {
      fill(at + 1, left - count, [...before, count]);
    }
  };
  fill(0, sum, []);
  return found;
}

it('whoever knows the sum of a day still cannot tell 0 to 4 apart', () => {
  const count = fc.integer({ min: 0, max: 14 });
  fc.assert(
    fc.property(fc.array(count, { minLength: 4, maxLength: 4 }), (picked) => {
      const sum = picked.reduce((total, each) => total + each, 0);
      const [day] = hidden(dayOf([sum, sum, sum], picked)).days;
      if (typeof day?.steps[0] !== 'number') return;
      const possible = candidates(day.sectors, sum);
      day.sectors.forEach((each, at) => {
        if (each === 'few') expect([...(possible[at] ?? [])].sort()).toEqual([0, 1, 2, 3, 4]);
      });
    }),
  );
});
