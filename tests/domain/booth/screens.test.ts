import { expect, it } from 'vitest';
import { catalogueZh } from '../../../src/data/catalogue-zh';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import {
  askedOn,
  BOOTH_STEPS,
  isOfProduct,
  KIND_OF_PRODUCT,
  VISITED_PRODUCT,
  type BoothStep,
} from '../../../src/domain/booth/screens';
import { assess } from '../../../src/domain/eligibility/assess';
import { createEngine } from '../../../src/domain/eligibility/engine';
import { interviewOf } from '../../../src/domain/eligibility/interview';
import type { FactId, FactValue } from '../../../src/domain/profile/fact';
import type { Facts, Profile } from '../../../src/domain/profile/profile';
import { companyCases } from '../../setup/cases';

const engine = createEngine(catalogueZh);
const day = parsePlainDate('2026-11-22');

const asked = (step: BoothStep, profile: Profile) =>
  askedOn(step, engine, interviewOf(engine, profile, day));

const known = (facts: Facts, ids: readonly FactId[]): Record<FactId, FactValue> =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const answer = facts[id] ?? null;
      return answer === null ? [] : [[id, answer]];
    }),
  );

/** Leads a company through the booth, with the answers that its case has. */
function walk({ profile }: { readonly profile: Profile }) {
  const { district } = profile.enterprise.facts;
  const own = {
    ...((district ?? null) !== null && { inChongqing: true }),
    ...profile.enterprise.facts,
  };
  const [first] = profile.products;
  let visitor: Profile = { enterprise: { facts: {} }, products: [] };
  const screens: (readonly [BoothStep, readonly FactId[]])[] = [];
  for (const step of BOOTH_STEPS) {
    const ids = asked(step, visitor).map(({ id }) => id);
    if (ids.length === 0) continue;
    screens.push([step, ids]);
    const { enterprise, products } = visitor;
    if (!isOfProduct(step)) {
      visitor = { ...visitor, enterprise: { facts: { ...enterprise.facts, ...known(own, ids) } } };
    } else if (first) {
      const facts = { ...products[0]?.facts, ...known(first.facts, ids) };
      visitor = { ...visitor, products: [{ id: VISITED_PRODUCT, facts }] };
    } else visitor = { ...visitor, productsComplete: true };
  }
  return { screens, visitor };
}

it.each(companyCases.map((each) => [each.id, each] as const))(
  'asks %s on six screens at most, never more than can be taken in',
  (_id, company) => {
    const { screens } = walk(company);
    expect(screens.length).toBeLessThanOrEqual(6);
    expect(screens.length).toBeGreaterThan(2);
    for (const [step, ids] of screens) {
      const most = { place: 3, role: 18, type: 1, details: 3, product: 12, plan: 12 }[step];
      expect([step, ids.length <= most]).toEqual([step, true]);
    }
  },
);

it('asks nothing twice', () => {
  for (const company of companyCases) {
    const all = walk(company).screens.flatMap(([, ids]) => ids);
    expect(all.length).toBe(new Set(all).size);
  }
});

it('leaves what it does not ask unknown: no verdict contradicts the whole company', () => {
  for (const company of companyCases) {
    const { visitor } = walk(company);
    const open = { ...company.profile, productsComplete: visitor.productsComplete ?? false };
    const whole = assess(engine, open, day).measures;
    for (const [id, { byProvision }] of Object.entries(assess(engine, visitor, day).measures)) {
      for (const [provision, verdict] of Object.entries(byProvision)) {
        const real = whole[id]?.byProvision[provision];
        const told = [company.id, provision, verdict, real];
        if (verdict === 'eligible')
          expect(told).toEqual([company.id, provision, verdict, 'eligible']);
        if (verdict === 'ineligible') {
          expect(told).toEqual([company.id, provision, verdict, 'ineligible']);
        }
      }
    }
  }
});

it('asks only what is answered without a keyboard', () => {
  for (const company of companyCases) {
    for (const [, ids] of walk(company).screens) {
      for (const id of ids) {
        const fact = engine.registry.facts.get(id);
        expect(['boolean', 'enum']).toContain(fact?.type);
        expect(fact?.options?.length ?? 0).toBeLessThanOrEqual(9);
      }
    }
  }
});

it('asks for the kind of product first, and for nothing of it before', () => {
  const nobody: Profile = { enterprise: { facts: { inChongqing: true } }, products: [] };
  expect(asked('type', nobody).map(({ id }) => id)).toEqual([KIND_OF_PRODUCT]);
  expect(asked('details', nobody)).toEqual([]);
  expect(asked('product', nobody)).toEqual([]);
});

it('asks for no kind of product where there is none', () => {
  const none: Profile = { enterprise: { facts: {} }, products: [], productsComplete: true };
  expect(asked('type', none)).toEqual([]);
});
