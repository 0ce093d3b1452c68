import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDeeperThan } from '../../../src/storage/backup/depth';
import { MAX_DEPTH } from '../../../src/storage/backup/limits';
import { fingerprintOf, plainOf } from '../../../src/storage/backup/plain';
import { check } from '../../setup/fast-check';

it('leaves alone what JSON can hold', () => {
  check(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      expect(plainOf(value)).toEqual(value);
    }),
  );
});

it('makes JSON of everything that IndexedDB holds', () => {
  const circle: { self?: unknown; rows: unknown[] } = { rows: [1n, new Date(0), undefined] };
  circle.self = circle;
  circle.rows.push(circle, new Date(Number.NaN));
  expect(JSON.parse(JSON.stringify(plainOf(circle)))).toEqual({
    rows: ['1', '1970-01-01T00:00:00.000Z', null, null, null],
    self: null,
  });
});

it('cuts what is nested too deep to be read again', () => {
  let deep: unknown = '渝';
  for (let level = 0; level < 5000; level += 1) deep = [deep];
  expect(isDeeperThan(MAX_DEPTH, JSON.stringify(plainOf(deep)))).toBe(false);
});

it('keeps a field called __proto__ as a field', () => {
  const row: unknown = JSON.parse('{"__proto__":{"a":1},"b":2}');
  expect(JSON.stringify(plainOf(row))).toBe('{"__proto__":{"a":1},"b":2}');
  expect(fingerprintOf(row)).not.toBe(fingerprintOf({ b: 2 }));
});

it('gives equal values the same fingerprint, in whatever order their fields stand', () => {
  expect(fingerprintOf({ a: 1, b: { c: 2, d: [3] } })).toBe(
    fingerprintOf({ b: { d: [3], c: 2 }, a: 1 }),
  );
  expect(fingerprintOf({ a: undefined })).toBe(fingerprintOf({}));
  expect(fingerprintOf([1, 2])).not.toBe(fingerprintOf([2, 1]));
  expect(fingerprintOf({ a: 1 })).not.toBe(fingerprintOf({ a: '1' }));
});
