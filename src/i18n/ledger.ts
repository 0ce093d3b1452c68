import { ledger as en } from './en/ledger';
import { speech } from './language.svelte';
import { ledger as zh } from './zh/ledger';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const ledgerWords = (): typeof zh => (speech.language === 'en' ? en : zh);
