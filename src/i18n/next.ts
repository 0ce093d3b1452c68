import { next as en } from './en/next';
import { inLanguage } from './language.svelte';
import { next as zh } from './zh/next';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const nextWords = inLanguage({ zh, en });
