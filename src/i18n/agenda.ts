import { agenda as en } from './en/agenda';
import { speech } from './language.svelte';
import { agenda as zh } from './zh/agenda';

/** What is said of the agenda and of calendar files, in the language of the page: fetched with the screens that say it. */
export const agendaWords = (): typeof zh => (speech.language === 'en' ? en : zh);
