import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/data/catalogue';
import { profileOf } from '../../src/data/lint/problem';
import { assess } from '../../src/domain/eligibility/assess';
import { createEngine } from '../../src/domain/eligibility/engine';
import { companyCases, provisionCaseFiles } from '../setup/cases';

const engine = createEngine(catalogue);

const measureOf = new Map(
  catalogue.measures.flatMap(({ id, provisions }) => provisions.map((own) => [own.id, id])),
);

describe.each([...provisionCaseFiles])('the cases of %s', (_, cases) => {
  it.each(cases)('$provision, $asOf: $title ($expected)', (item) => {
    const { provision, expected, clause, reason, asOf } = item;
    const measure = measureOf.get(provision);
    expect(measure, `${provision} is a provision of the catalogue`).toBeDefined();
    const { measures } = assess(engine, profileOf(item), asOf);
    const found = measures[measure ?? '']?.byProvision[provision];
    expect(found, `${clause} ${reason}`).toBe(expected);
  });
});

describe.each(companyCases)('the company $id: $title', ({ asOf, profile, expected }) => {
  const { measures } = assess(engine, profile, asOf);

  it('has an expectation for every measure', () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(measures).sort());
  });

  it.each(Object.entries(expected))(
    'gets for %s what was expected',
    (id, { verdict, alternatives = [] }) => {
      expect([verdict, ...alternatives]).toContain(measures[id]?.verdict);
    },
  );
});
