import { timeline as en } from './en/timeline';
import { inLanguage } from './language.svelte';
import { timeline as zh } from './zh/timeline';

/** What is said of days: the documents through time, and what changed, in the language of the page: fetched with the screens that say it. */
export const timelineWords = inLanguage({ zh, en });
