import type { StoredCompany } from '../storage/row';

/** Random bytes, because `randomUUID` is missing where the page is not served by https. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** A company without a word in it; it was never changed. */
export const emptyCompany = (): StoredCompany => ({
  id: newId(),
  enterprise: { name: '', facts: {}, unsure: [] },
  products: [],
  productsComplete: false,
  updatedAt: 0,
});

/** The same company a second time: everything but the ids and the name. */
export const copyOfCompany = (company: StoredCompany, name: string): StoredCompany => ({
  ...company,
  id: newId(),
  enterprise: { ...company.enterprise, name },
  products: company.products.map((product) => ({ ...product, id: newId() })),
});
