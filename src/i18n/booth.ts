import { booth as en } from './en/booth';
import { inLanguage } from './language.svelte';
import { booth as zh } from './zh/booth';

/** What is said on the screen, in the language of the page: fetched with the screens that say it. */
export const boothWords = inLanguage({ zh, en });

/** Both at once, for the screen that nobody has chosen a language on. */
export const bothBoothWords = [
  { lang: 'zh-CN', language: 'zh', words: zh },
  { lang: 'en', language: 'en', words: en },
] as const;
