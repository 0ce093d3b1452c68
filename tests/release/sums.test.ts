import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesIn, SUMS, sumsOf } from '../../src/release/sums';

let folder = '';
const put = (path: string, text: string) => writeFileSync(join(folder, path), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sums-'));
  mkdirSync(join(folder, 'assets', 'deep'), { recursive: true });
  put('b.txt', 'abc');
  put('a-文.txt', '');
  put('Z.txt', 'Z');
  put('assets/deep/c.js', 'c');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('lists every file at every depth, in the order of the bytes', () => {
  expect(filesIn(folder)).toEqual(['Z.txt', 'a-文.txt', 'assets/deep/c.js', 'b.txt']);
});

it('gives each file its SHA-256', () => {
  expect(sumsOf(folder).split('\n').slice(1)).toEqual([
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a-文.txt',
    '2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6  assets/deep/c.js',
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.txt',
    '',
  ]);
});

it('leaves itself out, so that it stays the same when it is made again', () => {
  const first = sumsOf(folder);
  put(SUMS, first);
  expect(sumsOf(folder)).toBe(first);
});

it('is what sha256sum checks by, and sees a changed file', () => {
  put(SUMS, sumsOf(folder));
  const check = () =>
    execFileSync('sha256sum', ['--check', '--strict', SUMS], { cwd: folder, stdio: 'pipe' });
  expect(check().toString()).toContain('assets/deep/c.js: OK');
  put('b.txt', 'abd');
  expect(check).toThrow(/b\.txt: FAILED|1 computed checksum did NOT match/);
});
