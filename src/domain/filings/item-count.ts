import type { ItemState } from './filing';

export interface ItemCount {
  readonly ready: number;
  /** Those that are needed, ready or not. */
  readonly all: number;
}

/** How many items are ready; what the user has called unneeded is not counted. */
export function countItems(items: readonly { readonly state: ItemState }[]): ItemCount {
  const needed = items.filter(({ state }) => state !== 'unneeded');
  return { ready: needed.filter(({ state }) => state === 'ready').length, all: needed.length };
}
