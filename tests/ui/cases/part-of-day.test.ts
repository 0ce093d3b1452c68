import { expect, it } from 'vitest';
import { partOfDay } from '../../../src/ui/cases/part-of-day';

it('a day is said as exactly as it is known', () => {
  expect(['2025', '2025-12', '2025-12-07'].map((on) => partOfDay('zh', on))).toEqual([
    '2025年',
    '2025年12月',
    '2025年12月7日',
  ]);
  expect(['2025', '2025-12', '2025-12-07'].map((on) => partOfDay('en', on))).toEqual([
    '2025',
    'December 2025',
    '7 December 2025',
  ]);
});
