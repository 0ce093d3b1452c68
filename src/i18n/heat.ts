import { heat as en } from './en/heat';
import { inLanguage } from './language.svelte';
import { heat as zh } from './zh/heat';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const heatWords = inLanguage({ zh, en });
