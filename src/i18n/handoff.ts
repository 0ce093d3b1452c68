import { handoff as en } from './en/handoff';
import { inLanguage } from './language.svelte';
import { handoff as zh } from './zh/handoff';

/** What is said where a result goes to another device or comes from one: fetched with its screens. */
export const handoffWords = inLanguage({ zh, en });
