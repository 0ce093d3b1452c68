import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/domain/eligibility/condition';
import { assess } from '../../../src/domain/eligibility/assess';
import { needsProduct, openFacts } from '../../../src/domain/eligibility/open-facts';
import type { Facts } from '../../../src/domain/profile/profile';
import {
  engineOf,
  OF_PRODUCT,
  only,
  present,
  provisionOf,
  yes,
  yesNo,
} from '../../builders/catalogue';

const DAY = '2026-03-01';

function rowFor(when: Condition, facts: Facts) {
  const engine = engineOf({
    facts: ['maker', 'seller', 'plan'].map((id) => yesNo(id)),
    provisions: [provisionOf('a', when)],
  });
  const { measures } = assess(engine, { enterprise: { facts }, products: [] }, DAY);
  return only(present(measures['2026-01']).provisions);
}

const either: Condition = { all: [{ any: [yes('maker'), yes('seller')] }, yes('plan')] };
const idsOf = (row: ReturnType<typeof rowFor>) => openFacts(row).map(({ fact }) => fact);

describe('openFacts', () => {
  it('names every unanswered question that stands before the verdict', () => {
    expect(idsOf(rowFor(either, {}))).toEqual(['maker', 'seller', 'plan']);
  });

  it('leaves out a question inside a condition that another answer has settled', () => {
    const row = rowFor(either, { maker: true });
    expect(row.missing.map(({ fact }) => fact)).toContain('seller');
    expect(idsOf(row)).toEqual(['plan']);
  });

  it('is empty once the verdict is there', () => {
    expect(idsOf(rowFor(either, { plan: false }))).toEqual([]);
    expect(idsOf(rowFor(either, { plan: true, maker: true }))).toEqual([]);
  });
});

describe('needsProduct', () => {
  const engine = engineOf({
    facts: [yesNo('device', OF_PRODUCT)],
    provisions: [provisionOf('a', yes('device'), { level: 'product' })],
  });
  const rowOf = (products: readonly { id: string; facts: Facts }[], productsComplete = false) =>
    only(
      present(
        assess(engine, { enterprise: { facts: {} }, products, productsComplete }, DAY).measures[
          '2026-01'
        ],
      ).provisions,
    );

  it('tells that a product has to be listed first', () => {
    expect(needsProduct(rowOf([]))).toBe(true);
  });

  it('is false where there is one, or where there is none for sure', () => {
    expect(needsProduct(rowOf([{ id: 'p1', facts: {} }]))).toBe(false);
    expect(needsProduct(rowOf([], true))).toBe(false);
  });
});
