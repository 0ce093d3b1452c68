import { describe, expect, it } from 'vitest';
import { profileOf, wrongMeasures } from '../../../src/data/lint/problem';
import { assess } from '../../../src/domain/eligibility/assess';
import { present } from '../../builders/catalogue';
import { broken, engineFor, soundInput } from '../../builders/lint-input';

const item = present(soundInput.provisionCases[0]);

describe('profileOf', () => {
  it('calls the products of a case p1, p2 and so on', () => {
    const profile = profileOf({ ...item, products: [{ 'product.type': 'device' }, {}] });
    expect(profile.products).toEqual([
      { id: 'p1', facts: { 'product.type': 'device' } },
      { id: 'p2', facts: {} },
    ]);
  });

  it('takes the products of a case for all there are, unless it says otherwise', () => {
    expect(profileOf(item).productsComplete).toBe(true);
    expect(profileOf({ ...item, productsComplete: false }).productsComplete).toBe(false);
  });

  it('has no products where the case names none', () => {
    const { products: _products, ...bare } = item;
    expect(profileOf(bare).products).toEqual([]);
  });
});

describe('wrongMeasures', () => {
  const company = present(soundInput.companyCases[0]);
  const assessment = assess(engineFor(soundInput), company.profile, company.asOf);

  it('names nothing where every measure has an allowed verdict', () => {
    expect(wrongMeasures(company, assessment)).toEqual([]);
  });

  it('names each measure with another verdict, what was expected, and what was found', () => {
    const wrong = broken(company, ['expected', '2026-01'], { verdict: 'manual' });
    expect(
      wrongMeasures(broken(wrong, ['expected', '2026-09'], { verdict: 'lapsed' }), assessment),
    ).toEqual([
      '2026-01: expected manual, found eligible',
      '2026-09: expected lapsed, found undefined',
    ]);
  });
});
