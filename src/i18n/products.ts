import { products as en } from './en/products';
import { inLanguage } from './language.svelte';
import { products as zh } from './zh/products';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const productsWords = inLanguage({ zh, en });
