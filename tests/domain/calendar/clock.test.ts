import { expect, it } from 'vitest';
import { clockDoubt, type ClockReading } from '../../../src/domain/calendar/clock';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';

const checkedOn = parsePlainDate('2026-03-31');
const doubt = (day: string, more: Partial<ClockReading> = {}) =>
  clockDoubt({
    today: parsePlainDate(day),
    checkedOn,
    latestSeen: undefined,
    turnedBack: false,
    ...more,
  });
const seen = (day: string) => ({ latestSeen: parsePlainDate(day) });

it.each([
  ['2026-03-31', undefined],
  ['2026-03-30', 'behind'],
  ['1970-01-01', 'behind'],
  ['2029-03-31', undefined],
  ['2029-04-01', 'ahead'],
  ['2099-12-31', 'ahead'],
] as const)('the data checked on 2026-03-31, today %s: %s', (day, expected) => {
  expect(doubt(day)).toBe(expected);
});

it.each([
  ['2026-06-10', '2026-06-09', undefined],
  ['2026-06-10', '2026-06-10', undefined],
  ['2026-06-10', '2026-06-11', undefined],
  ['2026-06-10', '2026-06-12', 'back'],
  ['2026-06-10', '2027-06-10', 'back'],
] as const)('today %s after the device said %s: %s', (day, latest, expected) => {
  expect(doubt(day, seen(latest))).toBe(expected);
});

it('a clock put back while it was watched is in doubt on the same day', () => {
  expect(doubt('2026-06-10', { turnedBack: true })).toBe('back');
});

it('what the policy data say is surer than what the device said before', () => {
  const both = { ...seen('2026-06-10'), turnedBack: true };
  expect(doubt('2026-03-30', both)).toBe('behind');
  expect(doubt('2030-01-01', both)).toBe('ahead');
});
