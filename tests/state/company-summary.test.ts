import { expect, it } from 'vitest';
import { summaryOf } from '../../src/state/company-summary';

it('counts products, and every answer of the company and of each product, “not sure” too', () => {
  const product = {
    id: 'p',
    name: '',
    facts: { 'product.type': 'device' },
    unsure: ['device.class'],
  };
  const summary = summaryOf({
    id: 'a',
    enterprise: { name: '甲公司', facts: { inChongqing: true, district: 'banan' }, unsure: [] },
    products: [product, { ...product, id: 'q', archived: true }],
    productsComplete: false,
    updatedAt: 7,
  });
  expect(summary).toEqual({
    id: 'a',
    name: '甲公司',
    productCount: 2,
    answerCount: 6,
    updatedAt: 7,
  });
});
