import { heat as en } from './en/heat';
import { speech } from './language.svelte';
import { heat as zh } from './zh/heat';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const heatWords = (): typeof zh => (speech.language === 'en' ? en : zh);
