import { channels as en } from './en/channels';
import { inLanguage } from './language.svelte';
import { channels as zh } from './zh/channels';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const channelsWords = inLanguage({ zh, en });
