import { filings as en } from './en/filings';
import { inLanguage } from './language.svelte';
import { filings as zh } from './zh/filings';

/** What is said of filings, in the language of the page: fetched with the screens that say it. */
export const filingsWords = inLanguage({ zh, en });
