import { policies as en } from './en/policies';
import { speech } from './language.svelte';
import { policies as zh } from './zh/policies';

/** What is said of the policy library, in the language of the page: fetched with the screens that say it. */
export const policiesWords = (): typeof zh => (speech.language === 'en' ? en : zh);
