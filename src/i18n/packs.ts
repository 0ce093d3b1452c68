import { packs as en } from './en/packs';
import { inLanguage } from './language.svelte';
import { packs as zh } from './zh/packs';

/** What is said of policy packs, in the language of the page: fetched with the screens that say it. */
export const packsWords = inLanguage({ zh, en });
