import { move as en } from './en/move';
import { inLanguage } from './language.svelte';
import { move as zh } from './zh/move';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const moveWords = inLanguage({ zh, en });
