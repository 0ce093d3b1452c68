import { describe, expect, it } from 'vitest';
import { isStep, stopOf } from '../../../src/domain/eligibility/stops';
import { choice, OF_PRODUCT, yesNo } from '../../builders/catalogue';

describe('stopOf', () => {
  it('gives the screen that asks the questions of a group', () => {
    expect(stopOf(yesNo('here', { group: 'place' }))).toEqual({ step: 'place' });
    expect(stopOf(yesNo('pilot', { group: 'status' }))).toEqual({ step: 'plan' });
    expect(stopOf(yesNo('trains', { group: 'plan' }))).toEqual({ step: 'plan' });
  });

  it('gives the screen of the product, or the list where there is none', () => {
    const type = choice('type', ['drug'], OF_PRODUCT);
    const plan = yesNo('registers', { level: 'product', group: 'productPlan' });
    expect(stopOf(type, 'p1')).toEqual({ step: 'product', productId: 'p1' });
    expect(stopOf(plan, 'p1')).toEqual({ step: 'product-plan', productId: 'p1' });
    expect(stopOf(type)).toEqual({ step: 'products' });
  });
});

describe('isStep', () => {
  it('knows every screen, and no name of an object’s own', () => {
    expect(['place', 'product-plan', 'review'].every(isStep)).toBe(true);
    expect(['', 'toString', 'places'].some(isStep)).toBe(false);
  });
});
