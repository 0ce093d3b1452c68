import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/domain/eligibility/assess';
import type { Condition } from '../../../src/domain/eligibility/condition';
import { reasonsOf } from '../../../src/domain/eligibility/reasons';
import type { TraceNode } from '../../../src/domain/eligibility/trace';
import type { Facts } from '../../../src/domain/profile/profile';
import {
  authority,
  engineOf,
  no,
  only,
  present,
  provisionOf,
  termOf,
  yes,
  yesNo,
} from '../../builders/catalogue';

const facts = ['inChongqing', 'maker', 'holder', 'moves'].map((id) => yesNo(id));
const terms = [
  termOf('industry', { any: [yes('maker'), yes('holder')] }),
  termOf('key', { any: [yes('moves'), authority('list')] }),
];

const nameOf = (trace: TraceNode): string => {
  switch (trace.kind) {
    case 'fact':
      return trace.fact;
    case 'manual':
      return trace.id;
    case 'product':
    case 'document':
      return trace.kind;
    default:
      return `term ${trace.label?.zh}`;
  }
};

function reasons(
  when: Condition,
  given: Facts,
  day = '2026-03-01',
  level: 'enterprise' | 'product' = 'enterprise',
) {
  const engine = engineOf({ facts, terms, provisions: [provisionOf('p', when, { level })] });
  const profile = { enterprise: { facts: given }, products: [], productsComplete: true };
  const { measures } = assess(engine, profile, day);
  return reasonsOf(only(present(measures['2026-01']).provisions)).map(nameOf);
}

const when: Condition = { all: [yes('inChongqing'), { term: 'industry' }, yes('moves')] };

describe('reasonsOf', () => {
  it('names a shared term instead of everything inside it', () => {
    expect(reasons(when, { inChongqing: true, maker: true, holder: true, moves: true })).toEqual([
      'inChongqing',
      'term industry',
      'moves',
    ]);
    expect(reasons(when, { inChongqing: true, maker: false, holder: false })).toEqual([
      'term industry',
    ]);
  });

  it('names only what decides', () => {
    expect(reasons(when, { inChongqing: false, maker: true, moves: true })).toEqual([
      'inChongqing',
    ]);
  });

  it('opens a term for the questions that are still open inside it', () => {
    expect(reasons(when, { inChongqing: true, maker: false, moves: true })).toEqual(['holder']);
  });

  it('opens a term for the word of the authority inside it', () => {
    const key: Condition = { all: [yes('inChongqing'), { term: 'key' }] };
    expect(reasons(key, { inChongqing: true, moves: false })).toEqual(['list']);
  });

  it('looks through not', () => {
    expect(reasons({ all: [{ not: yes('maker') }] }, { maker: true })).toEqual(['maker']);
  });

  it('falls back on the settled conditions where the answers were tried out', () => {
    const forced: Condition = { all: [yes('inChongqing'), { any: [yes('maker'), no('maker')] }] };
    expect(reasons(forced, { inChongqing: true })).toEqual(['inChongqing']);
  });

  it('names the document where it is not in force', () => {
    expect(reasons(when, {}, '2025-01-01')).toEqual(['document']);
  });

  it('names the product that is not there', () => {
    expect(
      reasons(when, { inChongqing: true, maker: true, moves: true }, '2026-03-01', 'product'),
    ).toEqual(['product']);
  });
});
