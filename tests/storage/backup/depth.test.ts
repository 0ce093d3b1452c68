import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDeeperThan } from '../../../src/storage/backup/depth';
import { check } from '../../setup/fast-check';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

it('tells a text that is nested deeper than the limit', () => {
  expect(isDeeperThan(3, nested(3))).toBe(false);
  expect(isDeeperThan(3, nested(4))).toBe(true);
  expect(isDeeperThan(3, '{"a":[{"b":{}}]}')).toBe(true);
  expect(isDeeperThan(3, `[${nested(2)},${nested(2)}]`)).toBe(false);
});

it('does not count what only stands in texts', () => {
  expect(isDeeperThan(1, JSON.stringify(['[[[[', '"[[[[', '\\"[[[[', '\\']))).toBe(false);
  expect(isDeeperThan(1, JSON.stringify({ '{{"{{': '\\\\"{' }))).toBe(false);
});

it('is quick with a text that would overflow a parser', () => {
  expect(isDeeperThan(64, '['.repeat(10_000_000))).toBe(true);
});

it('agrees with what was parsed', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
      : 0;
  check(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat({ max: 7 }), (value, limit) => {
      expect(isDeeperThan(limit, JSON.stringify(value))).toBe(depthOf(value) > limit);
    }),
  );
});
