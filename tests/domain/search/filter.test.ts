import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { sectorMap } from '../../../src/data/sectors';
import { createEngine } from '../../../src/domain/eligibility/engine';
import { factLeaves } from '../../../src/domain/eligibility/node';
import type { Verdict } from '../../../src/domain/eligibility/verdict';
import {
  choicesOf,
  FILTERS,
  keeps,
  knownFilter,
  type FilterName,
} from '../../../src/domain/search/filter';
import { sectorsOf } from '../../../src/domain/search/sectors';
import { sectionKeys, traitsOf } from '../../../src/domain/search/traits';
import { present } from '../../builders/catalogue';

const engine = createEngine(catalogue);
const traits = traitsOf(sectorMap, engine);
const choices = choicesOf(catalogue, traits);
const readyOf = (id: string) => present(engine.measures.find(({ measure }) => measure.id === id));

/** Whether a measure has a thing, read from the measure itself. */
const HAS: Readonly<Record<FilterName, (id: string, value: string, verdict: Verdict) => boolean>> =
  {
    document: (id, value) => readyOf(id).document.id === value,
    section: (id, value) => {
      const { document, measure } = readyOf(id);
      return document.sections[sectionKeys(document).indexOf(value)]?.id === measure.section;
    },
    kind: (id, value) => {
      const { kind, provisions } = readyOf(id).measure;
      return kind === value || provisions.some((provision) => provision.kind === value);
    },
    sector: (id, value) =>
      readyOf(id).provisions.some((each) =>
        sectorsOf(sectorMap, engine.registry, each).some((sector) => sector === value),
      ),
    role: (id, value) =>
      readyOf(id).provisions.some(({ node }) =>
        factLeaves(node).some(({ fact }) => fact.id === value),
      ),
    unit: (id, value) => readyOf(id).measure.leadUnits.includes(value),
    verdict: (_id, value, verdict) => verdict === value,
  };

const anyFilter = fc.record(
  {
    document: fc.constantFrom(...choices.document),
    section: fc.constantFrom(...choices.section),
    kind: fc.constantFrom(...choices.kind),
    sector: fc.constantFrom(...choices.sector),
    role: fc.constantFrom(...choices.role),
    unit: fc.constantFrom(...choices.unit),
    verdict: fc.constantFrom(...choices.verdict),
  },
  { requiredKeys: [] },
);

describe('a filter', () => {
  it('keeps exactly the measures that have everything it asks for', () => {
    const verdicts = fc.constantFrom<Verdict>('eligible', 'incomplete', 'lapsed');
    fc.assert(
      fc.property(anyFilter, verdicts, (filter, verdict) => {
        for (const each of traits) {
          const hasAll = FILTERS.every((name) => {
            const value = filter[name];
            return value === undefined || HAS[name](each.id, value, verdict);
          });
          expect(keeps(filter, each, verdict), each.id).toBe(hasAll);
        }
      }),
    );
  });

  it.each(FILTERS.filter((name) => name !== 'verdict'))(
    'offers no value of “%s” that no measure has',
    (name) => {
      expect(choices[name].length).toBeGreaterThan(1);
      for (const value of choices[name]) {
        expect(
          traits.some((each) => keeps({ [name]: value }, each)),
          value,
        ).toBe(true);
      }
    },
  );

  it('by verdict keeps nothing as long as nothing is judged', () => {
    expect(traits.some((each) => keeps({ verdict: 'eligible' }, each))).toBe(false);
  });

  it('drops what there is nothing for', () => {
    const filter = { document: '1999', kind: 'apply', role: 'toString', verdict: 'maybe' };
    expect(knownFilter(filter, choices)).toEqual({ kind: 'apply' });
  });
});
