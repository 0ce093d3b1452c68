import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment } from '../../src/i18n/format';

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

describe('formatMoment', () => {
  it('tells day and time by the clock of China', () => {
    const lateInLondon = Date.UTC(2026, 2, 31, 18, 5);
    expect(formatMoment('zh', lateInLondon)).toBe('2026年4月1日 02:05');
    expect(formatMoment('en', lateInLondon)).toBe('1 Apr 2026, 02:05');
  });
});
