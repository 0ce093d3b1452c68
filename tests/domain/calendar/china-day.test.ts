import { expect, it } from 'vitest';
import { chinaDay } from '../../../src/domain/calendar/china-day';

it.each([
  ['2026-11-21T15:59:59.999Z', '2026-11-21'],
  ['2026-11-21T16:00:00.000Z', '2026-11-22'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01'],
  ['2024-02-28T16:00:00.000Z', '2024-02-29'],
  ['1970-01-01T00:00:00.000Z', '1970-01-01'],
])('at %s it is %s in China, in whatever zone the test runs', (moment, day) => {
  expect(chinaDay(Date.parse(moment))).toBe(day);
});
