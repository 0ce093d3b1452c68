import { notices as en } from './en/notices';
import { inLanguage } from './language.svelte';
import { notices as zh } from './zh/notices';

/** What stands above any screen, apart from what is said of the device elsewhere: every visit fetches it. */
export const noticeWords = inLanguage({ zh, en });
