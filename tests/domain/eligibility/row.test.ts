import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/domain/eligibility/assess';
import type { Row } from '../../../src/domain/eligibility/assessment';
import type { Condition } from '../../../src/domain/eligibility/condition';
import { forceRow } from '../../../src/domain/eligibility/row';
import { leavesOf, type LeafTrace, type TraceNode } from '../../../src/domain/eligibility/trace';
import { allOf } from '../../../src/domain/eligibility/value';
import type { Facts } from '../../../src/domain/profile/profile';
import {
  authority,
  choice,
  engineOf,
  no,
  OF_PRODUCT,
  only,
  present,
  provisionOf,
  textOf,
  yes,
  yesNo,
} from '../../builders/catalogue';

const FACTS = [
  yesNo('inChongqing', { changeable: true }),
  choice('district', ['banan', 'changshou'], { askWhen: yes('inChongqing') }),
  choice('park', ['biocity', 'none'], { askWhen: yes('inChongqing') }),
  yesNo('maker'),
  yesNo('seller'),
  yesNo('moves', { askWhen: yes('maker'), changeable: true }),
  choice('type', ['drug', 'device'], OF_PRODUCT),
  choice('class', ['2', '3'], { ...OF_PRODUCT, askWhen: { fact: 'type', is: 'device' } }),
];

interface Given {
  readonly facts?: Facts;
  readonly products?: readonly Facts[];
  readonly complete?: boolean;
}

function rowsOf(
  level: 'enterprise' | 'product',
  when: Condition,
  { facts = {}, products = [], complete = true }: Given,
): readonly Row[] {
  const engine = engineOf({ facts: FACTS, provisions: [provisionOf('p', when, { level })] });
  const { measures } = assess(
    engine,
    {
      enterprise: { facts },
      products: products.map((own, index) => ({ id: `p${index + 1}`, facts: own })),
      productsComplete: complete,
    },
    '2026-03-01',
  );
  return present(measures['2026-01']).provisions;
}

const rowOf = (when: Condition, facts: Facts = {}): Row =>
  only(rowsOf('enterprise', when, { facts }));
const productRow = (when: Condition, given: Given): Row => only(rowsOf('product', when, given));

const missing = (row: Row) => row.missing.map(({ fact }) => fact);
const nameOf = (leaf: LeafTrace) =>
  leaf.kind === 'fact' ? leaf.fact : leaf.kind === 'manual' ? leaf.id : leaf.kind;
const decisive = (row: Row) => row.decisive.map(nameOf);

describe('missing', () => {
  it('names every open question of the conditions once', () => {
    const when: Condition = { all: [yes('maker'), { any: [yes('seller'), no('maker')] }] };
    expect(missing(rowOf(when))).toEqual(['maker', 'seller']);
  });

  it('does not name what is answered', () => {
    expect(missing(rowOf({ all: [yes('maker'), yes('seller')] }, { maker: true }))).toEqual([
      'seller',
    ]);
    expect(missing(rowOf(yes('maker'), { maker: false }))).toEqual([]);
  });

  it('names a question behind an unanswered gate', () => {
    expect(missing(rowOf({ all: [yes('maker'), yes('moves')] }))).toEqual(['maker', 'moves']);
  });

  it('does not name a question that is not asked, answered or not', () => {
    const when: Condition = { all: [yes('maker'), yes('moves')] };
    expect(missing(rowOf(when, { maker: false }))).toEqual([]);
    expect(missing(rowOf(when, { maker: false, moves: true }))).toEqual([]);
  });

  it('names the questions that would tell the place with the place itself', () => {
    expect(missing(rowOf(yes('inChongqing')))).toEqual(['inChongqing', 'district', 'park']);
    expect(missing(rowOf(yes('inChongqing'), { park: 'none' }))).toEqual([
      'inChongqing',
      'district',
    ]);
    expect(missing(rowOf(yes('inChongqing'), { district: 'banan' }))).toEqual([]);
    expect(missing(rowOf(yes('inChongqing'), { inChongqing: false }))).toEqual([]);
  });

  it('names open questions of a settled row too, since they stand in its conditions', () => {
    const row = rowOf({ any: [yes('maker'), yes('seller')] }, { maker: true });
    expect([row.verdict, missing(row)]).toEqual(['eligible', ['seller']]);
  });

  it('names the product that a question is about, and none for the enterprise', () => {
    const when: Condition = { all: [yes('maker'), { fact: 'type', is: 'device' }] };
    expect(productRow(when, { products: [{}] }).missing).toEqual([
      { fact: 'maker' },
      { fact: 'type', productId: 'p1' },
    ]);
  });

  it('names questions about products without a product where none is listed yet', () => {
    const when: Condition = { all: [yes('maker'), { fact: 'type', is: 'device' }] };
    expect(productRow(when, { complete: false }).missing).toEqual([
      { fact: 'maker' },
      { fact: 'type' },
    ]);
  });

  it('names no question about products where there is none', () => {
    const when: Condition = { all: [yes('maker'), { fact: 'type', is: 'device' }] };
    expect(missing(productRow(when, { complete: true }))).not.toContain('type');
  });

  it('names nothing for the word of the authority', () => {
    expect(missing(rowOf(authority('x')))).toEqual([]);
  });
});

describe('manual', () => {
  const when: Condition = {
    all: [yes('maker'), { any: [yes('seller'), { ...authority('list'), clause: '5.' }] }],
  };

  it('says what the authority is to be asked, where, and whom to ask', () => {
    const row = rowOf(when, { maker: true, seller: false });
    expect(row.verdict).toBe('manual');
    expect(row.manual).toEqual([
      { id: 'list', clause: '5.', text: textOf('list'), askUnits: ['某委'] },
    ]);
  });

  it('leaves out what does not matter any more for a case of the authority', () => {
    const two: Condition = {
      all: [authority('first'), { any: [yes('maker'), authority('second')] }],
    };
    expect(rowOf(two, { maker: true }).manual.map(({ id }) => id)).toEqual(['first']);
    expect(rowOf(two, { maker: false }).manual.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('is named while a question is open, too', () => {
    const row = rowOf(when, { maker: true });
    expect([row.verdict, row.manual.map(({ id }) => id)]).toEqual(['incomplete', ['list']]);
  });

  it('is empty where nothing is left to the authority', () => {
    expect(rowOf(yes('maker')).manual).toEqual([]);
  });
});

describe('decisive', () => {
  it('names the conditions that fail', () => {
    expect(
      decisive(rowOf({ all: [yes('maker'), yes('seller')] }, { maker: false, seller: true })),
    ).toEqual(['maker']);
  });

  it('names the conditions by which it holds', () => {
    const when: Condition = { all: [yes('inChongqing'), { any: [yes('maker'), yes('seller')] }] };
    expect(decisive(rowOf(when, { inChongqing: true, maker: false, seller: true }))).toEqual([
      'inChongqing',
      'seller',
    ]);
  });

  it('names the open questions of what is incomplete', () => {
    expect(decisive(rowOf({ all: [yes('maker'), yes('seller')] }, { maker: true }))).toEqual([
      'seller',
    ]);
  });

  it('names every settled condition where the end was found by trying answers out', () => {
    const when: Condition = {
      all: [yes('seller'), { any: [yes('maker'), no('maker')] }],
    };
    const row = rowOf(when, { seller: true });
    expect(row.verdict).toBe('eligible');
    expect(row.trace.value).toBe('open');
    expect(decisive(row)).toEqual(['seller']);
  });

  it('names the product that is not there', () => {
    const row = productRow({ fact: 'type', is: 'device' }, { complete: true });
    expect([row.verdict, decisive(row)]).toEqual(['ineligible', ['product']]);
  });

  it('names only what rules the enterprise out where products may not be listed yet', () => {
    const when: Condition = {
      all: [
        yes('inChongqing'),
        { any: [yes('maker'), yes('seller')] },
        { fact: 'type', is: 'device' },
      ],
    };
    const facts = { inChongqing: false, maker: false, seller: true };
    const row = productRow(when, { facts, complete: false });
    expect([row.verdict, decisive(row)]).toEqual(['ineligible', ['inChongqing']]);
  });
});

/** Every `all` in a trace, with the values of its children. */
const alls = (trace: TraceNode): readonly (readonly [string, string])[] =>
  'children' in trace
    ? [
        ...(trace.kind === 'all'
          ? [[trace.value, allOf(trace.children.map(({ value }) => value))] as const]
          : []),
        ...trace.children.flatMap(alls),
      ]
    : [];

describe('trace', () => {
  it('shows every condition with its value, its clause and its answer', () => {
    const row = rowOf(
      { all: [{ ...yes('maker'), clause: '3.' }, yes('seller')] },
      { maker: false },
    );
    expect(row.trace).toEqual({
      kind: 'all',
      value: 'fails',
      children: [
        {
          kind: 'fact',
          value: 'fails',
          clause: '3.',
          fact: 'maker',
          test: { is: true },
          answer: false,
        },
        {
          kind: 'fact',
          value: 'open',
          clause: '1.',
          fact: 'seller',
          test: { is: true },
          answer: null,
        },
      ],
    });
  });

  it('shows an ignored answer as not answered', () => {
    const row = rowOf({ all: [yes('maker'), yes('moves')] }, { maker: false, moves: true });
    expect(leavesOf(row.trace)).toMatchObject([{ answer: false }, { answer: null, value: 'open' }]);
  });

  it('is about the product where one is listed', () => {
    const row = productRow({ fact: 'type', is: 'device' }, { products: [{ type: 'device' }] });
    expect(row).toMatchObject({ productId: 'p1', trace: { kind: 'fact', answer: 'device' } });
  });

  it.each([
    [true, 'fails'],
    [false, 'open'],
  ])('shows the product that is missing, listed all of them: %s', (complete, value) => {
    const row = productRow({ fact: 'type', is: 'device' }, { complete });
    expect(row).not.toHaveProperty('productId');
    expect(row.trace).toMatchObject({
      kind: 'all',
      value,
      children: [{ kind: 'product', value }, { kind: 'fact' }],
    });
  });

  it.each([true, false])(
    'without a product has at its root what its branches come to, listed all of them: %s',
    (complete) => {
      const when: Condition = { all: [yes('maker'), { fact: 'type', is: 'device' }] };
      for (const facts of [{}, { maker: true }, { maker: false }]) {
        for (const [value, expected] of alls(productRow(when, { facts, complete }).trace)) {
          expect(value).toBe(expected);
        }
      }
    },
  );
});

describe('counterfactuals of a row', () => {
  const when: Condition = { all: [yes('maker'), yes('moves')] };

  it('stand where the answer is no', () => {
    expect(rowOf(when, { maker: true, moves: false }).counterfactuals).toEqual([
      { changes: [{ fact: 'moves', to: true }] },
    ]);
  });

  it('stand where it is the word of the authority that is missing', () => {
    const row = rowOf({ any: [yes('inChongqing'), authority('x')] }, { inChongqing: false });
    expect([row.verdict, row.counterfactuals]).toEqual([
      'manual',
      [{ changes: [{ fact: 'inChongqing', to: true }] }],
    ]);
  });

  it('do not stand where nothing needs to change or an answer is still missing', () => {
    expect(rowOf(when, { maker: true, moves: true }).counterfactuals).toEqual([]);
    expect(rowOf(when, { maker: true }).counterfactuals).toEqual([]);
  });

  it.each([
    ['there is no product', true],
    ['products may not be listed yet', false],
  ])('do not stand where no product is listed and %s', (_, complete) => {
    const facts = { inChongqing: false };
    for (const about of [
      yes('inChongqing'),
      { all: [yes('inChongqing'), { fact: 'type', is: 'device' }] },
    ]) {
      const row = productRow(about, { facts, complete });
      expect([row.verdict, row.counterfactuals]).toEqual(['ineligible', []]);
    }
  });
});

describe('a row', () => {
  it('gives the same explanation at every reading', () => {
    const row = rowOf({ all: [yes('inChongqing'), yes('maker')] }, { inChongqing: false });
    expect(row.trace).toBe(row.trace);
    expect(row.missing).toBe(row.missing);
    expect(row.decisive).toBe(row.decisive);
    expect(row.counterfactuals).toBe(row.counterfactuals);
  });

  it('written out holds everything that can be read from it', () => {
    const row = rowOf(yes('maker'));
    const written: unknown = JSON.parse(JSON.stringify(row));
    expect(written).toEqual({
      id: 'p',
      verdict: 'incomplete',
      missing: row.missing,
      manual: row.manual,
      decisive: row.decisive,
      trace: row.trace,
      counterfactuals: [],
    });
  });
});

describe('forceRow', () => {
  it.each(['not-yet', 'lapsed'] as const)('of a document that is %s asks nothing', (force) => {
    const leaf = { kind: 'document', value: 'fails', force };
    expect(forceRow('p', force)).toEqual({
      id: 'p',
      verdict: force,
      missing: [],
      manual: [],
      decisive: [leaf],
      trace: leaf,
      counterfactuals: [],
    });
  });

  it('names the product it is about', () => {
    expect(forceRow('p', 'lapsed', 'p1')).toMatchObject({ productId: 'p1' });
  });
});
