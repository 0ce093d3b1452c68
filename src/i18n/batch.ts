import { batch as en } from './en/batch';
import { inLanguage } from './language.svelte';
import { batch as zh } from './zh/batch';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const batchWords = inLanguage({ zh, en });
