import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/domain/profile/fact';
import { checkProfile } from '../../src/domain/profile/validate';
import { readRow } from '../../src/storage/row';
import {
  amount,
  calendarDay,
  choice,
  OF_PRODUCT,
  present,
  registryOf,
  yesNo,
} from '../builders/catalogue';
import { check } from '../setup/fast-check';

const FACTS: readonly Fact[] = [
  yesNo('maker'),
  yesNo('moves'),
  choice('district', ['banan', 'yuzhong']),
  amount('staff'),
  calendarDay('since'),
  choice('type', ['drug', 'device'], OF_PRODUCT),
  yesNo('new', OF_PRODUCT),
];
const registry = registryOf(...FACTS);
const read = (row: unknown) => readRow(registry.facts, row);

const COMPANY = {
  id: 'c1',
  enterprise: {
    name: '某公司',
    facts: { maker: true, district: 'banan', staff: 12, since: '2020-02-29' },
    unsure: ['moves'],
  },
  products: [
    { id: 'p1', name: '甲', facts: { type: 'drug', new: false }, unsure: [] },
    { id: 'p2', name: '', facts: {}, unsure: ['type'] },
  ],
  productsComplete: true,
  updatedAt: 1_790_000_000_000,
};
const withEnterprise = (enterprise: object) => ({
  ...COMPANY,
  enterprise: { ...COMPANY.enterprise, ...enterprise },
});
const withProducts = (...products: readonly unknown[]) => ({ ...COMPANY, products });

describe('readRow', () => {
  it('reads back what the app stores', () => {
    expect(read(structuredClone(COMPANY))).toEqual({ company: COMPANY, dropped: [] });
  });

  it('takes fields of a later version for nothing', () => {
    const later = { ...withEnterprise({ colour: 'red' }), schema: 9 };
    expect(read(later)).toEqual({ company: COMPANY, dropped: [] });
  });

  it.each([
    ['no object', '某公司'],
    ['nothing', undefined],
    ['null', null],
    ['a list', [COMPANY]],
    ['no id', { ...COMPANY, id: undefined }],
    ['an empty id', { ...COMPANY, id: '' }],
    ['a number as id', { ...COMPANY, id: 7 }],
    ['no enterprise', { ...COMPANY, enterprise: undefined }],
    ['a text as enterprise', { ...COMPANY, enterprise: '某公司' }],
    ['products that are no list', { ...COMPANY, products: { p1: {} } }],
    ['no products', { ...COMPANY, products: undefined }],
    ['a product that is no object', withProducts('甲')],
    ['a product without an id', withProducts({ name: '甲', facts: {} })],
    ['a product with an empty id', withProducts({ id: '', facts: {} })],
  ])('does not take %s for a company', (_what, row) => {
    expect(read(row)).toBeUndefined();
  });

  it.each([
    ['productsComplete', { ...COMPANY, productsComplete: 'yes' }, false],
    ['productsComplete', { ...COMPANY, productsComplete: undefined }, false],
    ['updatedAt', { ...COMPANY, updatedAt: '2026' }, 0],
    ['updatedAt', { ...COMPANY, updatedAt: Number.NaN }, 0],
    ['updatedAt', { ...COMPANY, updatedAt: Date.UTC(10_000, 0, 1) }, 0],
  ] as const)('reads %s as unknown where it is of another kind', (field, row, expected) => {
    expect(read(row)?.company).toEqual({ ...COMPANY, [field]: expected });
  });

  it('reads a name, answers and a list of another kind as if there were none', () => {
    const { company } = present(read(withEnterprise({ name: 5, facts: 'all', unsure: 'moves' })));
    expect(company.enterprise).toEqual({ name: '', facts: {}, unsure: [] });
    expect(company.products).toEqual(COMPANY.products);
  });

  it.each([
    ['an unknown question', { gone: true }],
    ['a question about products', { new: true }],
    ['an option that no longer exists', { district: 'atlantis' }],
    ['a text for yes or no', { maker: 'true' }],
    ['a number for yes or no', { maker: 1 }],
    ['a text for a number', { staff: '12' }],
    ['no finite number', { staff: Number.POSITIVE_INFINITY }],
    ['no day of the calendar', { since: '2026-02-30' }],
    ['a list', { maker: [true] }],
    ['an object', { district: { value: 'banan' } }],
  ])('drops and names only the answer that is %s', (_what, facts) => {
    const found = present(read(withEnterprise({ facts: { moves: false, ...facts } })));
    expect(found.company.enterprise.facts).toEqual({ moves: false });
    expect(found.dropped).toEqual(Object.keys(facts));
  });

  it('drops answers of products one by one, too', () => {
    const [first] = COMPANY.products;
    const found = present(read(withProducts({ ...first, facts: { type: 'boat', new: true } })));
    expect(found.company.products).toEqual([{ ...first, facts: { new: true } }]);
    expect(found.dropped).toEqual(['type']);
  });

  it('reads a product as archived only where it says so, and rows without a word of it', () => {
    const [old] = COMPANY.products;
    const archivedOf = (archived: unknown) =>
      present(read(withProducts({ ...old, archived }))).company.products;
    expect(archivedOf(true)).toEqual([{ ...old, archived: true }]);
    for (const other of [undefined, false, 'yes', 1, null]) {
      const [product] = archivedOf(other);
      expect(product).toEqual(old);
      expect(product).not.toHaveProperty('archived');
    }
  });

  it('takes an answer that was taken back for none, without naming it', () => {
    const found = present(read(withEnterprise({ facts: { maker: null, moves: undefined } })));
    expect(found.company.enterprise.facts).toEqual({});
    expect(found.dropped).toEqual([]);
  });

  it('keeps of 「不确定」 what is still a question without an answer, each once', () => {
    const unsure = ['moves', 'gone', 'type', 8, null, 'moves', 'maker'];
    const found = present(read(withEnterprise({ facts: { maker: false }, unsure })));
    expect(found.company.enterprise).toEqual({
      name: '某公司',
      facts: { maker: false },
      unsure: ['moves'],
    });
  });

  it('gives a product that shares its id one of its own, and loses neither', () => {
    const named = (name: string, id: string) => ({ id, name, facts: {}, unsure: [] });
    const { company } = present(
      read(withProducts(named('甲', 'p'), named('乙', 'p'), named('丙', 'p-2'), named('丁', 'p'))),
    );
    expect(company.products.map(({ name }) => name)).toEqual(['甲', '乙', '丙', '丁']);
    expect(new Set(company.products.map(({ id }) => id)).size).toBe(4);
    expect(company.products[0]?.id).toBe('p');
  });

  it('gives the engine a profile that it takes, whatever was stored', () => {
    const value = fc.anything();
    const someFacts = fc.dictionary(
      fc.oneof(fc.constantFrom('__proto__', ...FACTS.map(({ id }) => id)), fc.string()),
      fc.oneof(fc.constantFrom(true, false, null, 'banan', 'drug', 3, '2026-01-21'), value),
    );
    const subject = fc.record(
      {
        id: fc.constantFrom('p', 'p-2', ''),
        name: value,
        facts: fc.oneof(someFacts, value),
        archived: fc.oneof(fc.boolean(), value),
      },
      { requiredKeys: ['id'] },
    );
    const row = fc.record(
      {
        id: fc.oneof(fc.constant('c1'), value),
        enterprise: fc.oneof({ weight: 9, arbitrary: subject }, value),
        products: fc.oneof({ weight: 9, arbitrary: fc.array(subject) }, value),
        productsComplete: value,
        updatedAt: value,
      },
      { requiredKeys: ['id', 'enterprise', 'products'] },
    );
    check(
      fc.property(fc.oneof(row, value), (stored) => {
        const found = read(stored);
        if (!found) return;
        checkProfile(registry, found.company);
        expect(read(structuredClone(found.company))).toEqual({
          company: found.company,
          dropped: [],
        });
      }),
    );
  });
});
