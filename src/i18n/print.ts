import { print as en } from './en/print';
import { inLanguage } from './language.svelte';
import { print as zh } from './zh/print';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const printWords = inLanguage({ zh, en });
