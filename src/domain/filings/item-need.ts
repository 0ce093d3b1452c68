import { holds, type Variant } from '../procedures/variant';
import type { ChecklistItem } from './filing';

/** Whether a filing needs an item. */
export type Need =
  | { readonly kind: 'needed' }
  /** Its condition does not hold for this filing. */
  | { readonly kind: 'ruled-out' }
  /** Questions that decide it are still open. */
  | { readonly kind: 'undecided'; readonly keys: readonly string[] };

/** @param variant what is known of the filing, defaults filled in */
export function needOf({ paper }: Pick<ChecklistItem, 'paper'>, variant: Variant): Need {
  const holding = holds(paper?.when, variant);
  if (holding !== undefined) return { kind: holding ? 'needed' : 'ruled-out' };
  const keys = Object.keys(paper?.when ?? {}).filter((key) => variant[key] === undefined);
  return { kind: 'undecided', keys };
}
