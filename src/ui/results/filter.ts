import { links } from '../shell/links';
import { withQuery } from '../shell/with-query';

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
export const filterHref = ({ productId, enterpriseOnly, chip }: Filter): string =>
  withQuery(links.results, {
    product: productId,
    level: enterpriseOnly && 'enterprise',
    verdict: chip,
  });
