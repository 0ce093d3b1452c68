import { certificates as en } from './en/certificates';
import { inLanguage } from './language.svelte';
import { certificates as zh } from './zh/certificates';

/** What is said of certificates and their renewal, in the language of the page: fetched with the screens that say it. */
export const certificatesWords = inLanguage({ zh, en });
