import { expect, it } from 'vitest';
import { addCounts, sectorsIn } from '../../../src/domain/booth/counts';

it('adds number by number, day by day, in the order of the days', () => {
  const sum = addCounts(
    { '2026-11-23': { started: 1 }, '2026-11-22': { started: 2, 'sector.drug': 1 } },
    { '2026-11-22': { started: 1, finished: 1 } },
  );
  expect(Object.entries(sum)).toEqual([
    ['2026-11-22', { started: 3, 'sector.drug': 1, finished: 1 }],
    ['2026-11-23', { started: 1 }],
  ]);
});

it('knows the sectors that were ever picked', () => {
  expect(
    sectorsIn({ a: { 'sector.tcm': 1, started: 1 }, b: { 'sector.drug': 2, 'sector.tcm': 1 } }),
  ).toEqual(['drug', 'tcm']);
});
