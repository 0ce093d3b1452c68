import { workspace } from '../../state/workspace.svelte';
import { productName } from '../shell/product-name';

/** The name of a product of the company by its id. */
export function nameOf(productId: string): string {
  const { products } = workspace.company;
  const index = products.findIndex(({ id }) => id === productId);
  return productName(products[index]?.name ?? '', index);
}
