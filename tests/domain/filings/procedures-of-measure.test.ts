import { expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { procedures } from '../../../src/data/procedure-library';
import { suggestionRules } from '../../../src/data/procedure-suggestions';
import { proceduresOfMeasure } from '../../../src/domain/filings/procedures-of-measure';
import { present } from '../../builders/catalogue';

const of = (id: string) =>
  proceduresOfMeasure(
    procedures,
    suggestionRules,
    present(catalogue.measures.find((each) => each.id === id)),
  ).map((procedure) => procedure.id);

it('a measure leads to the procedures that its provisions are used with', () => {
  expect(of('2026-07')).toEqual(['pre-filing-guidance']);
  expect(of('2026-19')).toEqual(['segmented-production']);
});

it('and to those that cite a figure of it', () => {
  const citing = proceduresOfMeasure(
    procedures,
    [],
    present(catalogue.measures.find(({ id }) => id === '2026-10')),
  );
  expect(citing.map(({ id }) => id)).toEqual(['device2-registration', 'drug-supplement']);
});

it('a measure of a document that no procedure is bound to leads to none', () => {
  expect(of('2021-06')).toEqual([]);
});
