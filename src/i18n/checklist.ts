import { checklist as en } from './en/checklist';
import { inLanguage } from './language.svelte';
import { checklist as zh } from './zh/checklist';

/** What is said of checklists and what is attached to them, in the language of the page: fetched with the screens that say it. */
export const checklistWords = inLanguage({ zh, en });
