import { handoff as en } from './en/handoff';
import { speech } from './language.svelte';
import { handoff as zh } from './zh/handoff';

/** What is said where a result goes to another device or comes from one: fetched with its screens. */
export const handoffWords = (): typeof zh => (speech.language === 'en' ? en : zh);
