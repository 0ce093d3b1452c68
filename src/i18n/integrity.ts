import { integrity as en } from './en/integrity';
import { inLanguage } from './language.svelte';
import { integrity as zh } from './zh/integrity';

/** What is said of the files of the app, in the language of the page; fetched with its section. */
export const integrityWords = inLanguage({ zh, en });
