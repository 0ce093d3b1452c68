import type { Fact } from '../../domain/profile/fact';
import { links } from './links';

/** The screen on which a question is asked. */
export function stepOf({ group }: Fact, productId?: string): string {
  if (group === 'product' || group === 'productPlan') {
    return productId === undefined ? links.step('products') : links.product(productId);
  }
  return links.step(group === 'status' ? 'plan' : group);
}
