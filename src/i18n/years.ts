import { years as en } from './en/years';
import { inLanguage } from './language.svelte';
import { years as zh } from './zh/years';

/** What is said of the years of working days, in the language of the page: fetched with the screens that say it. */
export const yearsWords = inLanguage({ zh, en });
