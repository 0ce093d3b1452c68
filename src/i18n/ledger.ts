import { ledger as en } from './en/ledger';
import { inLanguage } from './language.svelte';
import { ledger as zh } from './zh/ledger';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const ledgerWords = inLanguage({ zh, en });
