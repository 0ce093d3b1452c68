import { scan as en } from './en/scan';
import { inLanguage } from './language.svelte';
import { scan as zh } from './zh/scan';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const scanWords = inLanguage({ zh, en });
