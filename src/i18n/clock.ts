import { clock as en } from './en/clock';
import { inLanguage } from './language.svelte';
import { clock as zh } from './zh/clock';

/** What is said where the clock of the device is in doubt: fetched with the part that says it. */
export const clockWords = inLanguage({ zh, en });
