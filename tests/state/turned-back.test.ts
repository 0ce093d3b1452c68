import { expect, it } from 'vitest';
import { TurnedBack } from '../../src/state/turned-back';

const HOUR = 3_600_000;

it('a clock that goes as time passes is not in doubt', () => {
  const clock = new TurnedBack();
  for (const hour of [0, 1, 5, 48]) expect(clock.look(hour * HOUR, hour * HOUR)).toBe(false);
});

it('two hours back are tolerated, more are told until the clock is where it was', () => {
  const clock = new TurnedBack();
  expect(clock.look(100 * HOUR, 0)).toBe(false);
  expect(clock.look(98 * HOUR, 0)).toBe(false);
  expect(clock.look(98 * HOUR - 1, 0)).toBe(true);
  expect(clock.look(98 * HOUR, HOUR)).toBe(true);
  expect(clock.look(101 * HOUR, HOUR)).toBe(false);
});

it('a device that slept is not in doubt, and a clock put back after it is', () => {
  const clock = new TurnedBack();
  clock.look(0, 0);
  expect(clock.look(72 * HOUR, HOUR)).toBe(false);
  expect(clock.look(69 * HOUR, HOUR)).toBe(true);
});

it('trusted, the clock is right as it is', () => {
  const clock = new TurnedBack();
  clock.look(100 * HOUR, 0);
  expect(clock.look(0, 0)).toBe(true);
  clock.trust();
  expect(clock.look(0, 0)).toBe(false);
});
