import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromLines, toLines } from '../../../src/storage/backup/base64';
import { check } from '../../setup/fast-check';

it('gives back the bytes that it wrote, in lines of at most 76 characters', () => {
  check(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const lines = toLines(new Uint8Array(bytes));
      expect([...fromLines(lines)]).toEqual([...bytes]);
      expect(lines.slice(0, -1).every(({ length }) => length === 76)).toBe(true);
      expect(lines.at(-1)?.length ?? 0).toBeLessThanOrEqual(76);
    }),
  );
});

it('writes what every other program reads as base64', () => {
  expect(toLines(new TextEncoder().encode('渝药自查'))).toEqual([
    Buffer.from('渝药自查').toString('base64'),
  ]);
});

it('refuses what is no base64', () => {
  expect(() => fromLines(['AAAA', '渝'])).toThrow();
  expect(() => fromLines(['A*AA'])).toThrow();
});
