import { describe, expect, it } from 'vitest';
import {
  withArchived,
  withChangedProduct,
  withCopiedProduct,
  withoutArchived,
  withoutProduct,
  withProduct,
} from '../../../src/domain/profile/products';

const product = (id: string) =>
  Object.freeze({ id, name: `产品 ${id}`, facts: { type: 'drug' }, unsure: ['stage'] });
const company = Object.freeze({
  enterprise: '某公司',
  products: Object.freeze([product('a'), product('b'), product('c')]),
});
const ids = ({ products }: { readonly products: readonly { readonly id: string }[] }) =>
  products.map(({ id }) => id);

describe('withProduct', () => {
  it('adds a product at the end and keeps everything else', () => {
    expect(withProduct(company, product('d'))).toEqual({
      enterprise: '某公司',
      products: [...company.products, product('d')],
    });
  });

  it('puts a product where it is told to', () => {
    expect(ids(withProduct(company, product('d'), 1))).toEqual(['a', 'd', 'b', 'c']);
  });
});

describe('withoutProduct', () => {
  it('leaves only that product out', () => {
    expect(ids(withoutProduct(company, 'b'))).toEqual(['a', 'c']);
  });
});

describe('withChangedProduct', () => {
  it('changes only that product', () => {
    const changed = withChangedProduct(company, 'b', (before) => ({ ...before, name: '新名' }));
    expect(changed.products.map(({ name }) => name)).toEqual(['产品 a', '新名', '产品 c']);
  });
});

describe('withCopiedProduct', () => {
  it('puts the copy right after the original, with all its answers', () => {
    const { products } = withCopiedProduct(company, 'b', { id: 'copy', name: '乙（副本）' });
    expect(products).toEqual([
      product('a'),
      product('b'),
      { id: 'copy', name: '乙（副本）', facts: { type: 'drug' }, unsure: ['stage'] },
      product('c'),
    ]);
  });

  it('copies nothing where there is no such product', () => {
    expect(withCopiedProduct(company, 'gone', { id: 'copy', name: '' })).toBe(company);
  });
});

describe('an archived product', () => {
  const archived = withArchived(company, 'b', true);

  it('is kept with all its answers', () => {
    expect(archived.products).toEqual([
      product('a'),
      { ...product('b'), archived: true },
      product('c'),
    ]);
  });

  it('is neither judged nor asked', () => {
    expect(withoutArchived(archived)).toEqual({
      enterprise: '某公司',
      products: [product('a'), product('c')],
    });
  });

  it('comes back as it was', () => {
    const back = withArchived(archived, 'b', false);
    expect(back).toEqual(company);
    expect(back.products[1]).not.toHaveProperty('archived');
    expect(withoutArchived(back)).toEqual(company);
  });
});
