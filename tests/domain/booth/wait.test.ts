import { describe, expect, it } from 'vitest';
import { heldUntil, NO_TRIES, withTry, type Tries } from '../../../src/domain/booth/wait';

const NOW = Date.UTC(2026, 10, 22);
const SECOND = 1000;
const HOUR = 3_600_000;

/** So many wrong tries, each as soon as it may be made. */
function wrong(times: number): { readonly tries: Tries; readonly now: number } {
  let tries = NO_TRIES;
  let now = NOW;
  for (let made = 0; made < times; made += 1) {
    now = Math.max(now, heldUntil(tries, now));
    tries = withTry(tries, now);
  }
  return { tries, now };
}

const waitAfter = (times: number) => {
  const { tries, now } = wrong(times);
  return Math.max(0, heldUntil(tries, now) - now);
};

it('four wrong tries cost no time', () => {
  expect([0, 1, 2, 3, 4].map(waitAfter)).toEqual([0, 0, 0, 0, 0]);
});

it('from the fifth on the wait begins with half a minute and doubles up to an hour', () => {
  expect([5, 6, 7, 8, 11, 12, 40, 2000].map((times) => waitAfter(times) / SECOND)).toEqual([
    30, 60, 120, 240, 1920, 3600, 3600, 3600,
  ]);
});

describe('a clock that was put back', () => {
  const { tries, now } = wrong(7);

  it.each([1, SECOND, HOUR, 400 * 24 * HOUR])('by %d ms leaves a whole wait at most', (back) => {
    const left = heldUntil(tries, now - back) - (now - back);
    expect(left).toBe(120 * SECOND);
  });

  it('never shortens what is left', () => {
    const later = now + 50 * SECOND;
    for (const back of [0, SECOND, 49 * SECOND, 60 * SECOND, HOUR]) {
      const left = heldUntil(tries, later - back) - (later - back);
      expect(left).toBeGreaterThanOrEqual(70 * SECOND);
    }
  });
});
