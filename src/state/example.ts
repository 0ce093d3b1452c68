import type { Language } from '../domain/text';
import type { Shelf } from './shelf.svelte';

export const EXAMPLE_ID = 'example';

/**
 * Makes the example what it is at first, with all that belongs to it. Its data are fetched when
 * someone wants to see it.
 */
export const putExample = async (shelf: Shelf, language: Language): Promise<void> =>
  (await import('./lay-example')).layExample(shelf, EXAMPLE_ID, language);
