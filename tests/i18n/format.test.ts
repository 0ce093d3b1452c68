import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/i18n/format';

describe('formatDay', () => {
  it.each([
    ['2026-03-31', '2026年3月31日', '31 March 2026'],
    ['2021-12-01', '2021年12月1日', '1 December 2021'],
    ['2024-02-29', '2024年2月29日', '29 February 2024'],
  ])('%s', (day, chinese, english) => {
    expect(formatDay('zh', day)).toBe(chinese);
    expect(formatDay('en', day)).toBe(english);
  });
});
