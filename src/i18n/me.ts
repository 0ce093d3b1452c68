import { me as en } from './en/me';
import { inLanguage } from './language.svelte';
import { me as zh } from './zh/me';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const meWords = inLanguage({ zh, en });
