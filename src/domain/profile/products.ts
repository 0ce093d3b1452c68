/** A product of a list; an archived one is kept, but neither judged nor asked. */
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly archived?: boolean;
}

interface Listing<P extends Listed> {
  readonly products: readonly P[];
}

/** Adds a product, at the end unless a place is given. */
export const withProduct = <P extends Listed, C extends Listing<P>>(
  company: C,
  product: P,
  index = company.products.length,
): C => ({ ...company, products: company.products.toSpliced(index, 0, product) });

/** Leaves a product out. */
export const withoutProduct = <C extends Listing<Listed>>(company: C, id: string): C => ({
  ...company,
  products: company.products.filter((product) => product.id !== id),
});

/** Changes one product. */
export const withChangedProduct = <P extends Listed, C extends Listing<P>>(
  company: C,
  id: string,
  change: (product: P) => P,
): C => ({
  ...company,
  products: company.products.map((product) => (product.id === id ? change(product) : product)),
});

/** Puts a copy of a product, with all its answers, right after it. */
export function withCopiedProduct<C extends Listing<Listed>>(
  company: C,
  id: string,
  copy: { readonly id: string; readonly name: string },
): C {
  const index = company.products.findIndex((product) => product.id === id);
  const original = company.products[index];
  return original ? withProduct(company, { ...original, ...copy }, index + 1) : company;
}

/** Archives a product, or takes it out of the archive. */
export const withArchived = <C extends Listing<Listed>>(
  company: C,
  id: string,
  archived: boolean,
): C =>
  withChangedProduct(company, id, ({ archived: _before, ...product }) =>
    archived ? { ...product, archived } : product,
  );

/** The company as it is judged and asked: without what is archived. */
export const withoutArchived = <C extends Listing<Listed>>(company: C): C => ({
  ...company,
  products: company.products.filter(({ archived }) => archived !== true),
});
