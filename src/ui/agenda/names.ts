import { speech } from '../../i18n/language.svelte';
import { workspace } from '../../state/workspace.svelte';
import { productName } from '../shell/product-name';

/** What a company on the open shelf is called. */
export function nameOfCompany(id: string): string {
  const name = workspace.shelf?.find(id)?.company.enterprise.name.trim() ?? '';
  return name === '' ? speech.messages.company.unnamed : name;
}

/** What a product of a company is called; undefined where it is not there any more. */
export function nameOfProduct(company: string, id: string): string | undefined {
  const products = workspace.shelf?.find(company)?.company.products ?? [];
  const index = products.findIndex((product) => product.id === id);
  const product = products[index];
  return product && productName(product.name, index);
}

/** Whose something is: its product, and its company where there are several. */
export function ownersOf({
  company,
  product,
}: {
  readonly company: string;
  readonly product?: string;
}): readonly string[] {
  const several = (workspace.shelf?.companies.length ?? 0) > 1;
  const own = product === undefined ? undefined : nameOfProduct(company, product);
  return [...(own === undefined ? [] : [own]), ...(several ? [nameOfCompany(company)] : [])];
}
