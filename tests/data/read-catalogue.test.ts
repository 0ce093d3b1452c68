import { describe, expect, it } from 'vitest';
import { catalogueZh } from '../../src/data/catalogue-zh';
import { CATALOGUE_SCHEMA, keptText } from '../../src/data/kept-catalogue';
import { readCatalogue } from '../../src/data/read-catalogue';
import { createEngine } from '../../src/domain/eligibility/engine';
import type { Catalogue } from '../../src/domain/policy/catalogue';

const text = keptText(catalogueZh);
const read = (schema: number, kept: string) => readCatalogue(schema, kept, () => Promise.resolve());

describe('what is kept of a catalogue', () => {
  it('is read back as it was, and judges', async () => {
    const found = await read(CATALOGUE_SCHEMA, text);
    if (!found || found === 'unknown-form') throw new TypeError('It was not read.');
    // The questions of review channels decide no measure.
    const { sideFacts: _, ...judged } = catalogueZh;
    expect(found).toEqual(judged);
    expect(createEngine(found).measures).toHaveLength(catalogueZh.measures.length);
  });

  const [document, ...others] = catalogueZh.documents;
  const [fact, ...facts] = catalogueZh.facts;
  if (!document || !fact) throw new RangeError('The catalogue is empty.');
  const { validity } = document;
  const note = { zh: '改过的依据' };
  it.each<[string, Partial<Catalogue>]>([
    [
      'the validity of a document',
      { documents: [{ ...document, validity: { ...validity, basis: note } }, ...others] },
    ],
    ['the day of the check', { documents: [{ ...document, checkedOn: validity.from }, ...others] }],
    [
      'a measure',
      { documents: [{ ...document, measures: document.measures.slice(1) }, ...others] },
    ],
    ['a question', { facts: [{ ...fact, label: note }, ...facts] }],
    ['a term', { terms: catalogueZh.terms.slice(1) }],
    ['a warning', { warnings: catalogueZh.warnings.slice(1) }],
  ])('is another text when %s changes, whatever the version is called', (_, change) => {
    expect(keptText({ ...catalogueZh, ...change })).not.toBe(text);
  });
});

describe('what is no catalogue of ours', () => {
  it.each([0, 2, 99])('a form that no reader knows is told: %s', async (schema) => {
    expect(await read(schema, text)).toBe('unknown-form');
  });

  it.each([
    ['no JSON', text.slice(0, -1)],
    ['nothing', 'null'],
    ['no document', JSON.stringify({ documents: [], facts: [], terms: [], warnings: [] })],
    ['a condition that none is', text.replace('"is":true', '"was":true')],
    ['a day that is none', text.replace('2025-12-31', '2025-12-32')],
  ])('%s is read as nothing', async (_, damaged) => {
    expect(damaged).not.toBe(text);
    expect(await read(CATALOGUE_SCHEMA, damaged)).toBeUndefined();
  });
});
