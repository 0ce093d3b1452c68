import { backup as en } from './en/backup';
import { inLanguage } from './language.svelte';
import { backup as zh } from './zh/backup';

/**
 * What backups say, in the language of the page. These words come in both languages with the
 * screen that says them, so that the first paint does not wait for them.
 */
export const backupWords = inLanguage({ zh, en });
