import { products as en } from './en/products';
import { speech } from './language.svelte';
import { products as zh } from './zh/products';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const productsWords = (): typeof zh => (speech.language === 'en' ? en : zh);
