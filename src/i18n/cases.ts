import { cases as en } from './en/cases';
import { inLanguage } from './language.svelte';
import { cases as zh } from './zh/cases';

/** What is said of cases and of documents that are not included, in the language of the page: fetched with the screens that say it. */
export const casesWords = inLanguage({ zh, en });
