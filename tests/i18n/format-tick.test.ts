import { expect, it } from 'vitest';
import { formatTick } from '../../src/i18n/format-tick';

it('says the month, the year where it begins, and the day inside a month', () => {
  expect(['2026-03-01', '2027-01-01', '2026-03-09'].map((day) => formatTick('zh', day))).toEqual([
    '3月',
    '2027年',
    '3/9',
  ]);
  expect(['2026-03-01', '2027-01-01', '2026-03-09'].map((day) => formatTick('en', day))).toEqual([
    'Mar',
    '2027',
    '9 Mar',
  ]);
});
