import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { assess } from '../../../src/domain/eligibility/assess';
import { createEngine } from '../../../src/domain/eligibility/engine';
import { heatMap, type HeatChoice } from '../../../src/domain/eligibility/heat-map';
import {
  documentOf,
  engineOf,
  measureOf,
  OF_PRODUCT,
  provisionOf,
  validityOf,
  yes,
  yesNo,
} from '../../builders/catalogue';
import { profiles } from '../../builders/profiles';

const DAY = parsePlainDate('2026-11-22');
const OF = { level: 'product' } as const;

const engine = engineOf({
  facts: [yesNo('a', OF_PRODUCT), yesNo('b', OF_PRODUCT), yesNo('own')],
  documents: [
    documentOf('old', [measureOf('old-01', [provisionOf('old-a', yes('a'), OF)])], {
      validity: validityOf('2021-01-01', '2025-12-31'),
    }),
    documentOf('new', [
      measureOf('new-01', [provisionOf('b', yes('b'), { ...OF, kind: 'consult' })]),
      measureOf('new-02', [provisionOf('a', yes('a'), OF), provisionOf('own', yes('own'))]),
    ]),
  ],
});

const profile = {
  enterprise: { facts: {} },
  products: [
    { id: 'none', facts: { a: false, b: false } },
    { id: 'one', facts: { a: true, b: false } },
    { id: 'both', facts: { a: true, b: true } },
  ],
};
const ids = profile.products.map(({ id }) => id);

const mapOf = (choice: Partial<HeatChoice> = {}, products: readonly string[] = ids) =>
  heatMap(engine.measures, assess(engine, profile, DAY), products, {
    order: 'useful',
    ...choice,
  });
const shownOf = (map: ReturnType<typeof heatMap>) => ({
  products: map.products,
  rows: map.rows.map(({ provision, cells }) => [
    provision.id,
    ...cells.map(({ verdict }) => verdict),
  ]),
});

it('puts what is of most use first, in both directions', () => {
  expect(shownOf(mapOf())).toEqual({
    products: ['both', 'one', 'none'],
    rows: [
      ['a', 'eligible', 'eligible', 'ineligible'],
      ['b', 'eligible', 'ineligible', 'ineligible'],
    ],
  });
});

it('keeps to the order of the documents and of the products where that is asked for', () => {
  expect(shownOf(mapOf({ order: 'document' }))).toEqual({
    products: ids,
    rows: [
      ['b', 'ineligible', 'ineligible', 'eligible'],
      ['a', 'ineligible', 'eligible', 'eligible'],
    ],
  });
});

describe('is narrowed down', () => {
  it('to documents in force, unless another is asked for', () => {
    const rowsOf = (choice: Partial<HeatChoice>) =>
      mapOf(choice).rows.map((row) => row.provision.id);
    expect(rowsOf({ document: 'all' })).toEqual(['a', 'b', 'old-a']);
    expect(rowsOf({ document: 'old' })).toEqual(['old-a']);
    expect(mapOf({ document: 'old' }).rows[0]?.cells.map(({ verdict }) => verdict)).toEqual([
      'lapsed',
      'lapsed',
      'lapsed',
    ]);
  });

  it('to a kind, and to a verdict with what has it anywhere', () => {
    expect(shownOf(mapOf({ kind: 'consult' })).rows).toEqual([
      ['b', 'eligible', 'ineligible', 'ineligible'],
    ]);
    expect(shownOf(mapOf({ kind: 'consult', verdict: 'eligible' }))).toEqual({
      products: ['both'],
      rows: [['b', 'eligible']],
    });
    expect(shownOf(mapOf({ verdict: 'manual' }))).toEqual({ products: [], rows: [] });
  });

  it('to some products', () => {
    expect(shownOf(mapOf({}, ['none', 'one'])).products).toEqual(['one', 'none']);
    expect(shownOf(mapOf({}, [])).rows).toEqual([]);
  });
});

it('counts what looks at the enterprise alone, and shows none of it', () => {
  expect(mapOf().ofEnterprise).toBe(1);
  expect(mapOf({ kind: 'consult' }).ofEnterprise).toBe(0);
});

it('every field is the verdict of its provision for its product, for any company', () => {
  const real = createEngine(catalogue);
  fc.assert(
    fc.property(profiles, (any) => {
      const judged = assess(real, any, DAY);
      const all = any.products.map(({ id }) => id);
      const map = heatMap(real.measures, judged, all, { order: 'useful', document: 'all' });
      expect(map.products.toSorted()).toEqual(all.toSorted());
      for (const { measure, provision, cells } of map.rows) {
        expect(cells.map(({ productId }) => productId)).toEqual(map.products);
        for (const cell of cells) {
          expect(judged.measures[measure.id]?.provisions).toContain(cell);
          expect(cell.id).toBe(provision.id);
        }
      }
    }),
    { numRuns: 25 },
  );
});
