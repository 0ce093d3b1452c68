import { policies as en } from './en/policies';
import { inLanguage } from './language.svelte';
import { policies as zh } from './zh/policies';

/** What is said of the policy library, in the language of the page: fetched with the screens that say it. */
export const policiesWords = inLanguage({ zh, en });
