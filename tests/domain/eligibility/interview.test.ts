import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { interviewOf } from '../../../src/domain/eligibility/interview';
import type { Stop } from '../../../src/domain/eligibility/stops';
import type { Facts, Profile } from '../../../src/domain/profile/profile';
import { choice, engineOf, OF_PRODUCT, provisionOf, yes, yesNo } from '../../builders/catalogue';

const DAY = parsePlainDate('2026-03-01');
const OF_PLAN = { level: 'product', group: 'productPlan' } as const;

const FACTS = [
  yesNo('inChongqing', { group: 'place' }),
  choice('park', ['biocity', 'none'], { group: 'place', askWhen: yes('inChongqing') }),
  yesNo('maker', { group: 'role' }),
  yesNo('seller', { group: 'role', unusedBecause: 'No rule reads it.' }),
  yesNo('trains', { group: 'plan' }),
  choice('type', ['drug', 'device'], OF_PRODUCT),
  yesNo('registers', { ...OF_PLAN, askWhen: { fact: 'type', is: 'drug' } }),
];

const here = yes('inChongqing');
const engine = engineOf({
  facts: FACTS,
  provisions: [
    provisionOf('training', { all: [here, yes('maker'), yes('trains')] }),
    provisionOf('parks', { all: [here, { fact: 'park', is: 'biocity' }] }),
    provisionOf('registration', { all: [here, yes('registers')] }, { level: 'product' }),
  ],
});

const profileOf = (
  facts: Facts,
  products: Profile['products'] = [],
  productsComplete = true,
): Profile => ({ enterprise: { facts }, products, productsComplete });
const interview = (profile: Profile) => interviewOf(engine, profile, DAY);
const idsOn = (profile: Profile, stop: Stop) =>
  interview(profile)
    .questionsOn(stop)
    .map(({ id }) => id);

const DRUG = { id: 'p1', facts: { type: 'drug' } };
const DONE = { inChongqing: true, park: 'none', maker: true, trains: true };

describe('the questions of a screen', () => {
  it('are those of its group whose turn has come', () => {
    expect(idsOn(profileOf({}), { step: 'place' })).toEqual(['inChongqing']);
    expect(idsOn(profileOf({ inChongqing: true }), { step: 'place' })).toEqual([
      'inChongqing',
      'park',
    ]);
  });

  it('leave out what no rule reads on the day', () => {
    expect(idsOn(profileOf({}), { step: 'role' })).toEqual(['maker']);
  });

  it('are asked of one product', () => {
    const profile = profileOf(DONE, [DRUG, { id: 'p2', facts: {} }]);
    expect(idsOn(profile, { step: 'product-plan', productId: 'p1' })).toEqual(['registers']);
    expect(idsOn(profile, { step: 'product-plan', productId: 'p2' })).toEqual([]);
    expect(idsOn(profile, { step: 'product', productId: 'gone' })).toEqual([]);
  });
});

describe('a question', () => {
  it('is open while an answer decides something', () => {
    expect(interview(profileOf({})).isOpen('maker')).toBe(true);
    expect(interview(profileOf({ trains: false })).isOpen('maker')).toBe(false);
    expect(interview(profileOf({ inChongqing: false })).open).toEqual([]);
  });
});

describe('the way through the screens', () => {
  const after = (profile: Profile, stop: Stop) => interview(profile).after(stop);

  it('leads to the next one that has something to ask', () => {
    expect(after(profileOf({ inChongqing: true }), { step: 'place' })).toEqual({ step: 'role' });
    expect(after(profileOf({ ...DONE, trains: null }), { step: 'place' })).toEqual({
      step: 'plan',
    });
  });

  it('ends at the review where nothing is left to ask', () => {
    expect(after(profileOf({ inChongqing: false }), { step: 'place' })).toEqual({ step: 'review' });
    expect(after(profileOf(DONE), { step: 'plan' })).toEqual({ step: 'review' });
  });

  it('comes to the products while the list is not complete', () => {
    expect(after(profileOf(DONE, [], false), { step: 'role' })).toEqual({ step: 'products' });
    expect(after(profileOf(DONE, [], true), { step: 'role' })).toEqual({ step: 'review' });
  });

  it('goes from a product to its plans and back to the list', () => {
    const profile = profileOf(DONE, [DRUG]);
    const plans = { step: 'product-plan', productId: 'p1' } as const;
    expect(after(profile, { step: 'product', productId: 'p1' })).toEqual(plans);
    expect(after(profile, plans)).toEqual({ step: 'products' });
  });

  it('gathers what was left out or opened later before the review', () => {
    expect(after(profileOf({ ...DONE, park: null }), { step: 'plan' })).toEqual({ step: 'more' });
    expect(after(profileOf({ ...DONE, park: null }), { step: 'more' })).toEqual({ step: 'review' });
  });

  it('is taken up again where the first open question stands', () => {
    expect(interview(profileOf({})).resume()).toEqual({ step: 'place' });
    expect(interview(profileOf({ inChongqing: true, park: 'none' })).resume()).toEqual({
      step: 'role',
    });
    expect(interview(profileOf(DONE, [DRUG], false)).resume()).toEqual({
      step: 'product-plan',
      productId: 'p1',
    });
    expect(interview(profileOf(DONE)).resume()).toEqual({ step: 'review' });
  });
});
