import { history as en } from './en/history';
import { inLanguage } from './language.svelte';
import { history as zh } from './zh/history';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const historyWords = inLanguage({ zh, en });
