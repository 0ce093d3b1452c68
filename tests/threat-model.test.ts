import { expect, it } from 'vitest';
import { missingTests, readDocument, rowsBelow, testsIn } from './architecture/named-tests';

const text = readDocument('docs/threat-model.md');
const promises = rowsBelow(text, 'Promises').map((cells) => cells.join(' | '));

it('every promise of the threat model names a test, and every test that it names is there', () => {
  expect(promises.length).toBeGreaterThan(15);
  expect(promises.filter((line) => testsIn(line).length === 0)).toEqual([]);
  expect(missingTests(text)).toEqual([]);
});
