import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/domain/eligibility/assess';
import type { Profile } from '../../../src/domain/profile/profile';
import {
  aboutSubject,
  bestRow,
  chipOf,
  countOf,
  firstOf,
  groupsOf,
  mattersOf,
} from '../../../src/ui/results/matters';
import { unsureOf } from '../../../src/ui/results/unsure';
import {
  authority,
  documentOf,
  engineOf,
  measureOf,
  OF_PRODUCT,
  present,
  provisionOf,
  validityOf,
  yes,
  yesNo,
} from '../../builders/catalogue';

const engine = engineOf({
  facts: [yesNo('maker'), yesNo('plan'), yesNo('device', OF_PRODUCT)],
  documents: [
    documentOf('2026', [
      measureOf('2026-01', [
        provisionOf('duty', yes('maker'), { kind: 'duty' }),
        provisionOf('open', yes('plan')),
        provisionOf('ask', authority('list')),
        provisionOf('sure', yes('maker')),
      ]),
      measureOf('2026-02', [
        provisionOf('product', yes('device'), { kind: 'automatic', level: 'product' }),
        provisionOf('not', { not: yes('maker') }),
      ]),
      measureOf('2026-03', []),
    ]),
    documentOf('2021', [measureOf('2021-01', [provisionOf('old', yes('maker'))])], {
      validity: validityOf('2021-12-01', '2025-12-31'),
    }),
  ],
});

const PROFILE: Profile = {
  enterprise: { facts: { maker: true }, unsure: ['plan'] },
  products: [
    { id: 'p1', facts: { device: false } },
    { id: 'p2', facts: {}, unsure: ['device'] },
    { id: 'p3', facts: { device: true } },
  ],
  productsComplete: true,
};
const all = mattersOf(engine.measures, assess(engine, PROFILE, '2026-03-01'));
const idsOf = (matters: typeof all) => matters.map(({ provision }) => provision.id);

describe('mattersOf', () => {
  it('lists every provision of the documents in force, with its best verdict', () => {
    expect(all.map(({ provision, verdict }) => [provision.id, verdict])).toEqual([
      ['duty', 'eligible'],
      ['open', 'incomplete'],
      ['ask', 'manual'],
      ['sure', 'eligible'],
      ['product', 'eligible'],
      ['not', 'ineligible'],
    ]);
  });

  it('puts the products for which it is surest first', () => {
    const product = present(all.find(({ provision }) => provision.id === 'product'));
    expect(product.rows.map(({ productId }) => productId)).toEqual(['p3', 'p2', 'p1']);
    expect(bestRow(product)?.productId).toBe('p3');
  });
});

describe('aboutSubject', () => {
  it('keeps everything where nothing is chosen', () => {
    expect(aboutSubject(all, {})).toEqual(all);
  });

  it('keeps what is judged on the enterprise itself', () => {
    expect(idsOf(aboutSubject(all, { enterpriseOnly: true }))).not.toContain('product');
  });

  it('judges by one product, where it is chosen', () => {
    const own = aboutSubject(all, { productId: 'p2' });
    expect(own.map(({ provision, verdict, rows }) => [provision.id, verdict, rows.length])).toEqual(
      [['product', 'incomplete', 1]],
    );
  });
});

describe('the numbers on top', () => {
  it('count duties apart, and what does not apply not at all', () => {
    expect(all.map(chipOf)).toEqual([
      'duty',
      'incomplete',
      'manual',
      'usable',
      'usable',
      undefined,
    ]);
    expect(countOf(all, 'usable')).toBe(2);
  });
});

describe('groupsOf', () => {
  it('groups by what the enterprise does next, and puts what is sure first', () => {
    expect(groupsOf(all).map(({ kind, matters }) => [kind, idsOf(matters)])).toEqual([
      ['apply', ['sure', 'ask', 'open']],
      ['automatic', ['product']],
      ['duty', ['duty']],
    ]);
  });

  it('keeps only what a number counts, where it is chosen', () => {
    expect(groupsOf(all, 'duty').map(({ matters }) => idsOf(matters))).toEqual([['duty']]);
    expect(groupsOf([], 'duty')).toEqual([]);
  });

  it('hands out the first cards across the groups', () => {
    const shown = (count: number) =>
      firstOf(groupsOf(all), count).map(({ matters }) => idsOf(matters));
    expect(shown(0)).toEqual([]);
    expect(shown(2)).toEqual([['sure', 'ask']]);
    expect(shown(4)).toEqual([['sure', 'ask', 'open'], ['product']]);
    expect(shown(99)).toEqual([['sure', 'ask', 'open'], ['product'], ['duty']]);
  });
});

describe('unsureOf', () => {
  it('lists each question answered 「不确定」 with the units of what waits for it', () => {
    expect(unsureOf(PROFILE, all)).toEqual([
      { fact: 'plan', units: ['某局'] },
      { fact: 'device', productId: 'p2', units: ['某局'] },
    ]);
  });

  it('names nobody where nothing waits for the answer', () => {
    const settled = all.filter(({ verdict }) => verdict !== 'incomplete');
    expect(
      unsureOf({ enterprise: { facts: {}, unsure: ['plan'] }, products: [] }, settled),
    ).toEqual([{ fact: 'plan', units: [] }]);
  });
});
