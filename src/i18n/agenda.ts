import { agenda as en, certificateKinds as enKinds } from './en/agenda';
import { inLanguage } from './language.svelte';
import { agenda as zh, certificateKinds as zhKinds } from './zh/agenda';

/** What is said of the agenda and of calendar files, in the language of the page: fetched with the screens that say it. */
export const agendaWords = inLanguage({ zh, en });

/** What the kinds of certificates are called. */
export const certificateKinds = inLanguage({ zh: zhKinds, en: enKinds });
