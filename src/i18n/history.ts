import { history as en } from './en/history';
import { speech } from './language.svelte';
import { history as zh } from './zh/history';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const historyWords = (): typeof zh => (speech.language === 'en' ? en : zh);
