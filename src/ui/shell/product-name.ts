import { speech } from '../../i18n/language.svelte';

/** The name of a product, or its number where it has none. */
export const productName = (name: string, index: number): string =>
  name.trim() || speech.messages.check.unnamed(index + 1);
