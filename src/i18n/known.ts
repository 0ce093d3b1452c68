import { known as en } from './en/known';
import { inLanguage } from './language.svelte';
import { known as zh } from './zh/known';

/** What is said of documents that are not held: fetched with the screens that say it. */
export const knownWords = inLanguage({ zh, en });
