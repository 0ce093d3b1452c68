import { expect, it } from 'vitest';
import { catalogue } from '../../src/data/catalogue';
import { suggestionRules } from '../../src/data/procedure-suggestions';
import { SECTORS } from '../../src/domain/filings/suggest-procedures';
import { PROCEDURE_IDS } from '../../src/domain/procedures/procedure-id';

const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
const provisions = new Set(
  catalogue.measures.flatMap((measure) => measure.provisions.map(({ id }) => id)),
);

it('has every procedure once, in the order of their list', () => {
  expect(suggestionRules.map(({ procedure }) => procedure)).toEqual(PROCEDURE_IDS);
});

it('names only sectors, plans and provisions that exist', () => {
  for (const { procedure, sector, plans, provisions: used } of suggestionRules) {
    expect(SECTORS, procedure).toContain(sector);
    expect(plans.filter((id) => facts.get(id)?.type !== 'boolean')).toEqual([]);
    expect(used.filter((id) => !provisions.has(id))).toEqual([]);
  }
});
