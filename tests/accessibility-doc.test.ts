import { describe, expect, it } from 'vitest';
import {
  missingTests,
  readDocument,
  rowsBelow,
  testsIn,
  titlesOf,
} from './architecture/named-tests';

/** Every success criterion of WCAG 2.2 at the levels A and AA. */
const CRITERIA = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4'],
  ...['1.3.5', '1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1', '2.4.1', '2.4.2', '2.4.3', '2.4.4'],
  ...['2.4.5', '2.4.6', '2.4.7', '2.4.11', '2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8'],
  ...['3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6', '3.3.1', '3.3.2', '3.3.3'],
  ...['3.3.4', '3.3.7', '3.3.8', '4.1.2', '4.1.3'],
];

/** Criteria of what the app does not have, or what only a reader can tell. */
const WITHOUT_TEST = [
  ...['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.3', '1.3.5', '1.4.2', '2.1.4', '2.5.4'],
  '2.5.7',
];

describe('the page on accessibility', () => {
  const text = readDocument('docs/accessibility.md');
  const rows = rowsBelow(text, 'WCAG 2.2').map(([criterion = '', , , held = '']) => ({
    id: criterion.split(' ')[0] ?? '',
    held,
  }));

  it('has every criterion of the levels A and AA once, in their order', () => {
    expect(CRITERIA).toHaveLength(55);
    expect(rows.map(({ id }) => id)).toEqual(CRITERIA);
  });

  it('names a test for each but those of what the app does not have', () => {
    const open = rows.filter(({ held }) => testsIn(held).length === 0).map(({ id }) => id);
    expect(open).toEqual(WITHOUT_TEST);
  });

  it('names only tests that are there', () => {
    expect(missingTests(text)).toEqual([]);
  });
});

describe('a document', () => {
  it('may name tests of every kind by their titles, and is told of those that are not there', () => {
    const source = [
      "it('stands alone', () => {});",
      "test.describe('is a group', () => {});",
      "it.each([1])('takes %s in', () => {});",
      'for (const a of b) test(`at ${a} px`, () => {});',
    ].join('\n');
    expect(titlesOf('tests/a.test.ts', source)).toEqual(['stands alone', 'takes … in', 'at … px']);
    expect(missingTests('`tests/gone.test.ts`')).toEqual(['tests/gone.test.ts is not there']);
    expect(missingTests('`tests/accessibility-doc.test.ts`: “is not in it”')).toEqual([
      'tests/accessibility-doc.test.ts has no test “is not in it”',
    ]);
  });
});
