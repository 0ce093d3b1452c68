import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'docs', 'threat-model.md'), 'utf8');

const [, section = ''] = /^## Promises[^\n]*\n([^]*?)\n## /m.exec(text) ?? [];
const promises = section.split('\n').filter((line) => /^\| (?!promise |-)/.test(line));

/** The files of tests that a text names. */
const testsIn = (part: string): readonly string[] =>
  [...part.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path);

it('every promise of the threat model names a test, and every test that it names is there', () => {
  expect(promises.length).toBeGreaterThan(15);
  expect(promises.filter((line) => testsIn(line).length === 0)).toEqual([]);
  expect(testsIn(text).filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
