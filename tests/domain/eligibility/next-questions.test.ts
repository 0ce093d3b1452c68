import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/domain/eligibility/engine';
import { nextQuestions } from '../../../src/domain/eligibility/next-questions';
import type { Provision } from '../../../src/domain/policy/document';
import type { Facts, Profile } from '../../../src/domain/profile/profile';
import {
  authority,
  choice,
  documentOf,
  engineOf,
  measureOf,
  OF_PRODUCT,
  provisionOf,
  validityOf,
  yes,
  yesNo,
} from '../../builders/catalogue';

const DAY = '2026-03-01';

const FACTS = [
  yesNo('inChongqing'),
  choice('district', ['banan'], { askWhen: yes('inChongqing') }),
  choice('park', ['biocity', 'none'], { askWhen: yes('inChongqing') }),
  yesNo('maker'),
  yesNo('moves', { askWhen: yes('maker') }),
  yesNo('newSiteReady', { askWhen: yes('moves') }),
  yesNo('seller'),
  yesNo('trains'),
  choice('type', ['drug', 'device'], OF_PRODUCT),
  choice('class', ['2', '3'], { ...OF_PRODUCT, askWhen: { fact: 'type', is: 'device' } }),
];

const ofFirm = (id: string, when: Provision['when']) => provisionOf(id, when);
const ofProduct = (id: string, when: Provision['when']) =>
  provisionOf(id, when, { level: 'product' });

/** Each list of provisions is a measure of its own. */
const engineWith = (...measures: readonly (readonly Provision[])[]): Engine =>
  engineOf({
    facts: FACTS,
    documents: [
      documentOf(
        '2026',
        measures.map((provisions, index) => measureOf(`2026-0${index + 1}`, provisions)),
      ),
    ],
  });

const firm = (facts: Facts, more: Partial<Profile> = {}): Profile => ({
  enterprise: { facts },
  products: [],
  productsComplete: true,
  ...more,
});

const asked = (engine: Engine, profile: Profile, day: unknown = DAY): readonly string[] =>
  nextQuestions(engine, profile, day).map((question) =>
    'ask' in question
      ? question.ask
      : question.productId === undefined
        ? question.fact
        : `${question.productId}/${question.fact}`,
  );

describe('nextQuestions', () => {
  it('puts first the question that most provisions wait for', () => {
    const engine = engineWith(
      [ofFirm('p', yes('seller'))],
      [ofFirm('q', yes('maker'))],
      [ofFirm('r', { all: [yes('maker')] })],
    );
    expect(asked(engine, firm({}))).toEqual(['maker', 'seller']);
  });

  it('puts a question that decides alone before one that decides with others', () => {
    const engine = engineWith(
      [ofFirm('p', { all: [yes('seller'), yes('trains')] })],
      [ofFirm('q', yes('maker'))],
    );
    expect(asked(engine, firm({}))[0]).toBe('maker');
  });

  it('counts a provision of a measure that is decided already for less', () => {
    const engine = engineWith(
      [ofFirm('p', yes('trains')), ofFirm('q', yes('seller'))],
      [ofFirm('r', yes('maker'))],
    );
    expect(asked(engine, firm({ trains: true }))).toEqual(['maker', 'seller']);
  });

  it('asks nothing where everything is settled', () => {
    const engine = engineWith([ofFirm('p', yes('maker'))], [ofFirm('q', authority('x'))]);
    expect(asked(engine, firm({ maker: true }))).toEqual([]);
    expect(asked(engine, firm({ maker: false }))).toEqual([]);
  });

  it('does not ask what cannot change a provision any more', () => {
    const engine = engineWith([ofFirm('p', { all: [yes('maker'), yes('seller')] })]);
    expect(asked(engine, firm({ maker: false }))).toEqual([]);
  });

  it('asks a question only once its turn has come', () => {
    const engine = engineWith([
      ofFirm('p', { all: [yes('maker'), yes('moves'), yes('newSiteReady')] }),
    ]);
    expect(asked(engine, firm({}))).toEqual(['maker']);
    expect(asked(engine, firm({ maker: true }))).toEqual(['moves']);
    expect(asked(engine, firm({ maker: true, moves: true }))).toEqual(['newSiteReady']);
    expect(asked(engine, firm({ maker: true, moves: true, newSiteReady: false }))).toEqual([]);
  });

  it('asks for district and park only when the enterprise is known to be of this city', () => {
    const engine = engineWith([
      ofFirm('p', { all: [yes('inChongqing'), { fact: 'district', is: 'banan' }] }),
    ]);
    expect(asked(engine, firm({}))).toEqual(['inChongqing']);
    expect(asked(engine, firm({ inChongqing: true }))).toEqual(['district']);
    expect(asked(engine, firm({ inChongqing: false }))).toEqual([]);
    expect(asked(engine, firm({ park: 'biocity' }))).toEqual(['district']);
  });

  it('does not ask again what was answered with 「不确定」, nor what lies behind it', () => {
    const engine = engineWith([ofFirm('p', { all: [yes('maker'), yes('moves'), yes('seller')] })]);
    const enterprise = { facts: {}, unsure: ['maker'] };
    expect(asked(engine, firm({}, { enterprise }))).toEqual(['seller']);
  });

  it('takes 「不确定」 about one product as said of that product alone', () => {
    const engine = engineWith([ofProduct('p', { fact: 'type', is: 'device' })]);
    const products = [
      { id: 'p1', facts: {}, unsure: ['type'] },
      { id: 'p2', facts: {} },
    ];
    expect(asked(engine, firm({}, { products }))).toEqual(['p2/type']);
  });

  it('asks about each listed product by its id, and about the enterprise once', () => {
    const engine = engineWith([
      ofProduct('p', {
        all: [yes('maker'), { fact: 'type', is: 'device' }, { fact: 'class', is: '3' }],
      }),
    ]);
    const products = [
      { id: 'p1', facts: { type: 'device' } },
      { id: 'p2', facts: {} },
      { id: 'p3', facts: { type: 'drug' } },
    ];
    expect([...asked(engine, firm({}, { products }))].sort()).toEqual([
      'maker',
      'p1/class',
      'p2/type',
    ]);
  });

  it('asks for products where none is listed and some may exist', () => {
    const engine = engineWith([ofProduct('p', { fact: 'type', is: 'device' })]);
    expect(asked(engine, firm({}, { productsComplete: false }))).toEqual(['products']);
    expect(asked(engine, firm({}, { productsComplete: true }))).toEqual([]);
  });

  it('asks for products where those listed are settled and others may exist', () => {
    const engine = engineWith([ofProduct('p', { fact: 'type', is: 'device' })]);
    const products = [{ id: 'p1', facts: { type: 'drug' } }];
    expect(asked(engine, firm({}, { products, productsComplete: false }))).toEqual(['products']);
    expect(asked(engine, firm({}, { products, productsComplete: true }))).toEqual([]);
  });

  it('does not ask for products where one meets the provision or the enterprise rules it out', () => {
    const engine = engineWith([
      ofProduct('p', { all: [yes('maker'), { fact: 'type', is: 'drug' }] }),
    ]);
    const products = [{ id: 'p1', facts: { type: 'drug' } }];
    const given = { products, productsComplete: false };
    expect(asked(engine, firm({ maker: true }, given))).toEqual([]);
    expect(asked(engine, firm({ maker: false }, given))).toEqual([]);
    expect(asked(engine, firm({ maker: false }, { productsComplete: false }))).toEqual([]);
  });

  it('asks for products once, however many provisions wait for them', () => {
    const engine = engineWith(
      [ofProduct('p', { fact: 'type', is: 'device' })],
      [ofProduct('q', { fact: 'type', is: 'drug' }), ofProduct('r', { fact: 'class', is: '2' })],
    );
    expect(asked(engine, firm({}, { productsComplete: false }))).toEqual(['products']);
  });

  it('asks no question about a product that is not listed', () => {
    const engine = engineWith([
      ofProduct('p', { all: [yes('maker'), { fact: 'type', is: 'drug' }] }),
    ]);
    expect([...asked(engine, firm({}, { productsComplete: false }))].sort()).toEqual([
      'maker',
      'products',
    ]);
  });

  it('asks nothing for a document that is not in force', () => {
    const engine = engineOf({
      facts: FACTS,
      documents: [
        documentOf('2021', [measureOf('2021-01', [provisionOf('p', yes('maker'))])], {
          validity: validityOf('2021-12-01', '2025-12-31'),
        }),
      ],
    });
    expect(asked(engine, firm({}), '2021-11-30')).toEqual([]);
    expect(asked(engine, firm({}), '2021-12-01')).toEqual(['maker']);
    expect(asked(engine, firm({}), '2025-12-31')).toEqual(['maker']);
    expect(asked(engine, firm({}), '2026-01-01')).toEqual([]);
  });

  it('refuses what an assessment refuses', () => {
    const engine = engineWith([ofFirm('p', yes('maker'))]);
    expect(() => nextQuestions(engine, firm({ ghost: true }), DAY)).toThrow(TypeError);
    expect(() => nextQuestions(engine, firm({}), '2026-02-30')).toThrow(RangeError);
  });

  it('gives the same questions whichever answer was given first', () => {
    const engine = engineWith([
      ofFirm('p', { all: [yes('maker'), yes('moves'), yes('seller'), yes('trains')] }),
    ]);
    expect(asked(engine, firm({ maker: true, seller: true }))).toEqual(
      asked(engine, firm({ seller: true, maker: true })),
    );
  });
});
