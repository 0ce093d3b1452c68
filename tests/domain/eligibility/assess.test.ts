import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/domain/eligibility/assess';
import type { Facts, Profile } from '../../../src/domain/profile/profile';
import {
  authority,
  choice,
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

const FACTS = [
  yesNo('inChongqing'),
  choice('district', ['banan'], { askWhen: yes('inChongqing') }),
  yesNo('maker'),
  yesNo('seller'),
  choice('type', ['drug', 'device'], OF_PRODUCT),
];

const engine = engineOf({
  facts: FACTS,
  documents: [
    documentOf('2026', [
      measureOf('2026-01', [
        provisionOf('made', { all: [yes('inChongqing'), yes('maker')] }),
        provisionOf('sold', yes('seller')),
        provisionOf('asked', { any: [yes('seller'), authority('list')] }),
      ]),
      measureOf('2026-02', [
        provisionOf('device', { fact: 'type', is: 'device' }, { level: 'product' }),
      ]),
      measureOf('2026-03', []),
    ]),
    documentOf(
      '2021',
      [
        measureOf('2021-01', [
          provisionOf('old', yes('maker')),
          provisionOf('oldDevice', { fact: 'type', is: 'device' }, { level: 'product' }),
        ]),
        measureOf('2021-02', []),
      ],
      { validity: validityOf('2021-12-01', '2025-12-31') },
    ),
  ],
});

const firm = (facts: Facts, more: Partial<Profile> = {}): Profile => ({
  enterprise: { facts },
  products: [],
  productsComplete: true,
  ...more,
});

const verdicts = (profile: unknown, day: unknown) =>
  Object.fromEntries(
    Object.entries(assess(engine, profile, day).measures).map(([id, { verdict }]) => [id, verdict]),
  );

const measureFor = (profile: unknown, id: string, day = '2026-03-01') =>
  present(assess(engine, profile, day).measures[id]);

describe('assess', () => {
  it('gives a verdict for every measure of every document, on the day it was asked for', () => {
    const assessment = assess(engine, firm({}), '2026-03-01');
    expect(assessment.asOf).toBe('2026-03-01');
    expect(Object.keys(assessment.measures)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2021-01',
      '2021-02',
    ]);
  });

  it.each([
    [
      '2021-11-30',
      { '2026-01': 'not-yet', '2026-03': 'not-yet', '2021-01': 'not-yet', '2021-02': 'not-yet' },
    ],
    [
      '2021-12-01',
      {
        '2026-01': 'not-yet',
        '2026-03': 'not-yet',
        '2021-01': 'eligible',
        '2021-02': 'nothing-to-apply',
      },
    ],
    [
      '2025-12-31',
      {
        '2026-01': 'not-yet',
        '2026-03': 'not-yet',
        '2021-01': 'eligible',
        '2021-02': 'nothing-to-apply',
      },
    ],
    [
      '2026-01-01',
      {
        '2026-01': 'eligible',
        '2026-03': 'nothing-to-apply',
        '2021-01': 'lapsed',
        '2021-02': 'lapsed',
      },
    ],
  ])('looks at the document before anything else on %s', (day, expected) => {
    const facts = { inChongqing: true, maker: true };
    expect(verdicts(firm(facts), day)).toMatchObject(expected);
  });

  it('gives an agency duty no row and no provision', () => {
    expect(measureFor(firm({}), '2026-03')).toEqual({
      verdict: 'nothing-to-apply',
      provisions: [],
      byProvision: {},
    });
  });

  it.each([
    [{ seller: true }, 'eligible'],
    [{ seller: false, inChongqing: true }, 'incomplete'],
    [{ seller: false, maker: false }, 'manual'],
    [{ maker: true, inChongqing: true, seller: false }, 'eligible'],
  ])('takes the best provision for the verdict of the measure: %j', (facts, verdict) => {
    expect(measureFor(firm(facts), '2026-01').verdict).toBe(verdict);
  });

  it('gives the verdict of each provision, and a row for each', () => {
    const { byProvision, provisions } = measureFor(
      firm({ seller: false, maker: false }),
      '2026-01',
    );
    expect(byProvision).toEqual({ made: 'ineligible', sold: 'ineligible', asked: 'manual' });
    expect(provisions.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['made', 'ineligible'],
      ['sold', 'ineligible'],
      ['asked', 'manual'],
    ]);
  });

  it('gives a row for each product and counts products not listed in the whole', () => {
    const products = [
      { id: 'p1', facts: { type: 'drug' } },
      { id: 'p2', facts: {} },
    ];
    const { verdict, provisions } = measureFor(firm({}, { products }), '2026-02');
    expect(verdict).toBe('incomplete');
    expect(provisions.map((row) => [row.productId, row.verdict])).toEqual([
      ['p1', 'ineligible'],
      ['p2', 'incomplete'],
    ]);
    const drugOnly = { products: products.slice(0, 1), productsComplete: false };
    expect(measureFor(firm({}, drugOnly), '2026-02')).toMatchObject({
      verdict: 'incomplete',
      byProvision: { device: 'incomplete' },
      provisions: [{ productId: 'p1', verdict: 'ineligible' }],
    });
  });

  it('takes a list of products without a word on it for one that may go on', () => {
    const profile = { enterprise: { facts: {} }, products: [] };
    expect(verdicts(profile, '2026-03-01')['2026-02']).toBe('incomplete');
    expect(verdicts({ ...profile, productsComplete: true }, '2026-03-01')['2026-02']).toBe(
      'ineligible',
    );
  });

  it.each([
    ['2021-11-30', 'not-yet'],
    ['2026-01-01', 'lapsed'],
  ])('gives a document out of force on %s the same rows, all %s', (day, force) => {
    const products = [
      { id: 'p1', facts: {} },
      { id: 'p2', facts: {} },
    ];
    const shape = (profile: Profile) =>
      measureFor(profile, '2021-01', day).provisions.map(({ id, productId, verdict }) => [
        id,
        productId,
        verdict,
      ]);
    expect(shape(firm({}, { products }))).toEqual([
      ['old', undefined, force],
      ['oldDevice', 'p1', force],
      ['oldDevice', 'p2', force],
    ]);
    expect(shape(firm({}))).toEqual([
      ['old', undefined, force],
      ['oldDevice', undefined, force],
    ]);
    expect(measureFor(firm({}), '2021-01', day).byProvision).toEqual({
      old: force,
      oldDevice: force,
    });
  });

  it('reads the place from the district', () => {
    expect(
      measureFor(firm({ district: 'banan', maker: true }), '2026-01').byProvision,
    ).toMatchObject({ made: 'eligible' });
  });

  it('leaves the profile as it was', () => {
    const profile = firm(
      { district: 'banan' },
      { products: [{ id: 'p1', facts: { type: 'drug' } }] },
    );
    const before = structuredClone(profile);
    Object.freeze(profile.enterprise.facts);
    JSON.stringify(assess(engine, profile, '2026-03-01'));
    expect(profile).toEqual(before);
  });

  it('comes to the same for the same profile, each time', () => {
    const profile = firm({ maker: true });
    expect(JSON.stringify(assess(engine, profile, '2026-03-01'))).toBe(
      JSON.stringify(assess(engine, profile, '2026-03-01')),
    );
  });

  it.each([
    ['an unknown fact', firm({ ghost: true }), 'ghost'],
    ['an answer of the wrong type', firm({ maker: 'yes' }), 'maker'],
    ['a fact of a product at the enterprise', firm({ type: 'drug' }), 'type'],
    ['no profile', null, 'profile'],
  ])('refuses %s with a TypeError that names it', (_, profile, name) => {
    expect(() => assess(engine, profile, '2026-03-01')).toThrow(TypeError);
    expect(() => assess(engine, profile, '2026-03-01')).toThrow(name);
  });

  it.each(['2026-02-30', '2026-3-1', '', undefined, 20260301, new Date(0)])(
    'refuses the day %s with a RangeError',
    (day) => {
      expect(() => assess(engine, firm({}), day)).toThrow(RangeError);
    },
  );
});
