import { backup as en } from './en/backup';
import { speech } from './language.svelte';
import { backup as zh } from './zh/backup';

/**
 * What backups say, in the language of the page. These words come in both languages with the
 * screen that says them, so that the first paint does not wait for them.
 */
export const backupWords = (): typeof zh => (speech.language === 'en' ? en : zh);
