import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, ENTERPRISE, fieldOf, withChanges } from '../../src/storage/changes';
import type { StoredCompany, StoredProduct, StoredSubject } from '../../src/storage/row';

const FACTS = ['maker', 'city', 'size'];

const answers = fc.uniqueArray(
  fc.record({
    fact: fc.constantFrom(...FACTS),
    value: fc.constantFrom<boolean | string | number | undefined>(true, false, 'x', 7, undefined),
  }),
  { selector: ({ fact }) => fact },
);

/** Every question is answered, “not sure”, or open. */
const subjects: fc.Arbitrary<StoredSubject> = fc
  .record({ name: fc.string({ maxLength: 3 }), answers })
  .map(({ name, answers: given }) => ({
    name,
    facts: Object.fromEntries(
      given.flatMap(({ fact, value }) => (value === undefined ? [] : [[fact, value]])),
    ),
    unsure: given.flatMap(({ fact, value }) => (value === undefined ? [fact] : [])),
  }));

const products: fc.Arbitrary<readonly StoredProduct[]> = fc.uniqueArray(
  fc
    .record({ id: fc.constantFrom('p1', 'p2', 'p3'), subject: subjects, archived: fc.boolean() })
    .map(({ id, subject, archived }): StoredProduct =>
      archived ? { id, ...subject, archived } : { id, ...subject },
    ),
  { selector: ({ id }) => id },
);

const inOrder = (all: readonly StoredProduct[]) =>
  [...all].sort((one, other) => one.id.localeCompare(other.id));

/** Products keep their order: no screen moves them. */
const companies: fc.Arbitrary<StoredCompany> = fc
  .record({ enterprise: subjects, products, productsComplete: fc.boolean() })
  .map((company) => ({
    ...company,
    id: 'a',
    updatedAt: 0,
    products: inOrder(company.products),
  }));

/** “Not sure” is a set: its order says nothing. */
const sorted = (company: StoredCompany): StoredCompany => {
  const subject = <S extends StoredSubject>(given: S): S => ({
    ...given,
    unsure: [...given.unsure].sort(),
  });
  return {
    ...company,
    enterprise: subject(company.enterprise),
    products: company.products.map(subject),
  };
};

const empty: StoredCompany = {
  id: 'a',
  enterprise: { name: '', facts: {}, unsure: [] },
  products: [],
  productsComplete: false,
  updatedAt: 0,
};
const product: StoredProduct = { id: 'p1', name: '甲产品', facts: {}, unsure: [] };
const added = { ...product, facts: {}, unsure: [] };

describe('the changes between two states', () => {
  it('lead from the one to the other', () => {
    fc.assert(
      fc.property(companies, companies, (before, after) => {
        const made = withChanges(before, changesBetween(before, after));
        expect(sorted(made)).toEqual(sorted(after));
      }),
    );
  });

  it('are none where nothing has changed', () => {
    fc.assert(
      fc.property(companies, (company) => {
        expect(changesBetween(company, company)).toEqual([]);
      }),
    );
  });

  it('name every field once', () => {
    fc.assert(
      fc.property(companies, companies, (before, after) => {
        const fields = changesBetween(before, after).map(fieldOf);
        expect(new Set(fields).size).toBe(fields.length);
      }),
    );
  });

  it('come together with changes of other fields, in whatever order', () => {
    const named = { ...empty, enterprise: { ...empty.enterprise, name: '甲' } };
    const answered = { ...empty, enterprise: { ...empty.enterprise, facts: { maker: true } } };
    const naming = changesBetween(empty, named);
    const answering = changesBetween(empty, answered);
    const both = { ...empty, enterprise: { name: '甲', facts: { maker: true }, unsure: [] } };
    expect(withChanges(empty, [...naming, ...answering])).toEqual(both);
    expect(withChanges(empty, [...answering, ...naming])).toEqual(both);
  });

  it('of the same field: the later one counts', () => {
    const state = (value: boolean) => ({
      ...empty,
      enterprise: { ...empty.enterprise, facts: { maker: value } },
    });
    const [yes, no] = [true, false].map((value) => changesBetween(empty, state(value)));
    expect(withChanges(empty, [...(yes ?? []), ...(no ?? [])])).toEqual(state(false));
  });
});

describe('a change', () => {
  it('of a product that is gone changes nothing', () => {
    expect(
      withChanges(empty, [
        { field: 'name', subject: 'p1', name: '乙产品' },
        { field: 'answer', subject: 'p1', fact: 'maker', value: true, unsure: false },
        { field: 'archived', subject: 'p1', archived: true },
        { field: 'removed', subject: 'p1', name: '甲产品' },
      ]),
    ).toEqual(empty);
  });

  it('that adds a product puts it before the one that came after it', () => {
    const p2 = { ...product, id: 'p2' };
    const made = withChanges({ ...empty, products: [p2] }, [
      { field: 'added', product: added, before: 'p2' },
    ]);
    expect(made.products.map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  it('that adds a product puts it at the end where the next is gone, and never twice', () => {
    const p2 = { ...product, id: 'p2' };
    const change = { field: 'added', product: added, before: 'p9' } as const;
    const made = withChanges({ ...empty, products: [p2] }, [change, change]);
    expect(made.products.map(({ id }) => id)).toEqual(['p2', 'p1']);
  });

  it('is of the field of the enterprise or of one product', () => {
    const change = { field: 'answer', fact: 'maker', value: true, unsure: false } as const;
    expect(fieldOf({ ...change, subject: ENTERPRISE })).not.toBe(
      fieldOf({ ...change, subject: 'p1' }),
    );
  });
});
