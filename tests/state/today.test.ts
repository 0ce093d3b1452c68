import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { today } from '../../src/state/today.svelte';

/** In China, ten minutes before the day ends. */
const EVENING = new Date('2026-06-10T23:50:00+08:00');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let leave: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: EVENING });
  leave = today.follow();
  today.trust();
});
afterEach(() => {
  leave();
  vi.useRealTimers();
});

it('the day changes at midnight in China, and not before', () => {
  expect(today.current).toBe('2026-06-10');
  vi.advanceTimersByTime(10 * MINUTE - 1);
  expect(today.current).toBe('2026-06-10');
  vi.advanceTimersByTime(MINUTE);
  expect(today.current).toBe('2026-06-11');
  vi.advanceTimersByTime(24 * HOUR);
  expect(today.current).toBe('2026-06-12');
  expect(today.turnedBack).toBe(false);
});

it.each([
  ['comes to the front', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['comes back from where it was kept', () => window.dispatchEvent(new Event('pageshow'))],
  ['gets the focus', () => window.dispatchEvent(new Event('focus'))],
])('the day is right at once when the page %s', (_when, happen) => {
  vi.setSystemTime('2026-06-14T00:00:00+08:00');
  expect(today.current).toBe('2026-06-10');
  happen();
  expect(today.current).toBe('2026-06-14');
  expect(today.turnedBack).toBe(false);
});

it('a clock put back is noticed within a minute, and the day is the one it says', () => {
  vi.setSystemTime('2026-06-08T12:00:00+08:00');
  vi.advanceTimersByTime(MINUTE);
  expect(today.turnedBack).toBe(true);
  expect(today.current).toBe('2026-06-08');
  vi.setSystemTime(EVENING);
  vi.advanceTimersByTime(MINUTE);
  expect(today.turnedBack).toBe(false);
});

it('a clock put back is right again when the reader says so', () => {
  vi.setSystemTime('2026-06-08T12:00:00+08:00');
  vi.advanceTimersByTime(MINUTE);
  today.trust();
  expect(today.turnedBack).toBe(false);
  vi.advanceTimersByTime(HOUR);
  expect(today.turnedBack).toBe(false);
});

it('nothing is looked at any more once the page is left', () => {
  leave();
  vi.advanceTimersByTime(24 * HOUR);
  expect(today.current).toBe('2026-06-10');
});
