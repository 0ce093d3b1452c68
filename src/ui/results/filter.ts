import { links } from '../shell/links';

/** The four numbers on top of the result, each of which filters the cards. */
export const CHIPS = ['usable', 'duty', 'incomplete', 'manual'] as const;
export type Chip = (typeof CHIPS)[number];

/** What the result page is narrowed down to. Nothing set shows everything. */
export interface Filter {
  readonly productId?: string;
  readonly enterpriseOnly?: true;
  readonly chip?: Chip;
}

/** Reads a filter from the query of the address; what is not known any more filters nothing. */
export function readFilter(query: string | undefined, productIds: readonly string[]): Filter {
  const given = new URLSearchParams(query);
  const productId = productIds.find((id) => id === given.get('product'));
  const chip = CHIPS.find((each) => each === given.get('verdict'));
  return {
    ...(productId !== undefined && { productId }),
    ...(productId === undefined && given.get('level') === 'enterprise' && { enterpriseOnly: true }),
    ...(chip && { chip }),
  };
}

/** The address of the result page with a filter. */
export function filterHref({ productId, enterpriseOnly, chip }: Filter): string {
  const query = new URLSearchParams({
    ...(productId !== undefined && { product: productId }),
    ...(enterpriseOnly && { level: 'enterprise' }),
    ...(chip && { verdict: chip }),
  }).toString();
  return query === '' ? links.results : `${links.results}?${query}`;
}
