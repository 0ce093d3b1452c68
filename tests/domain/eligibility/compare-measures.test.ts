import { expect, it } from 'vitest';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { compareMeasures } from '../../../src/domain/eligibility/compare-measures';
import type { Measure, Validity } from '../../../src/domain/policy/document';
import {
  documentOf,
  engineOf,
  measureOf,
  only,
  provisionOf,
  termOf,
  textOf,
  validityOf,
  yes,
  yesNo,
} from '../../builders/catalogue';

const TODAY = parsePlainDate('2026-03-01');

const catalogue = (
  measures: readonly Measure[],
  validity: Validity = validityOf('2026-01-01'),
  terms = [termOf('one', yes('maker'))],
  maker = yesNo('maker'),
) =>
  engineOf({
    facts: [maker, yesNo('seller')],
    terms,
    documents: [documentOf('d', measures, { validity })],
  });

const plain = measureOf('a', [provisionOf('a-1', { term: 'one' })]);
const figure = {
  what: '审评',
  label: textOf('审评'),
  from: null,
  to: 40,
  unit: '工作日',
  qualifier: '平均',
};

it('catalogues that say the same have no changes, even if a question is worded otherwise', () => {
  const reworded = yesNo('maker', { label: textOf('另一种问法') });
  const later = catalogue([plain], validityOf('2026-01-01'), undefined, reworded);
  expect(compareMeasures(catalogue([plain]), later, TODAY)).toEqual([]);
});

it('tells new measures and those that are gone', () => {
  const changes = compareMeasures(
    catalogue([plain, measureOf('old', [])]),
    catalogue([measureOf('new', []), plain]),
    TODAY,
  );
  expect(changes.map(({ measure, change }) => [measure.id, change])).toEqual([
    ['new', 'new'],
    ['old', 'gone'],
  ]);
});

it.each([
  ['conditions', measureOf('a', [provisionOf('a-1', yes('seller'))])],
  ['figures', measureOf('a', [provisionOf('a-1', { term: 'one' }, { figures: [figure] })])],
  ['texts', { ...plain, title: textOf('改名') }],
  ['texts', measureOf('a', [provisionOf('a-1', { term: 'one' }, { nextStep: textOf('去问') })])],
])('tells that the %s of a measure changed', (part, changed) => {
  const change = only(compareMeasures(catalogue([plain]), catalogue([changed]), TODAY));
  expect(change).toMatchObject({ change: 'changed', parts: [part] });
});

it('a term that changes changes the conditions of the measures that use it', () => {
  const other = catalogue([plain], undefined, [termOf('one', yes('seller'))]);
  expect(only(compareMeasures(catalogue([plain]), other, TODAY)).parts).toEqual(['conditions']);
});

it('a document that has run out by the later catalogue takes its measures along', () => {
  const ended = catalogue([plain], validityOf('2026-01-01', '2026-02-28'));
  expect(only(compareMeasures(catalogue([plain]), ended, TODAY))).toMatchObject({
    change: 'lapsed',
    parts: ['validity'],
  });
  const later = catalogue([plain], validityOf('2026-01-01', '2026-12-31'));
  expect(only(compareMeasures(catalogue([plain]), later, TODAY)).change).toBe('changed');
});
