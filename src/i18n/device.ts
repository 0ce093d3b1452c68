import { device as en } from './en/device';
import { inLanguage } from './language.svelte';
import { device as zh } from './zh/device';

/**
 * What is said of the device, in the language of the page. These words come in both languages with
 * the parts of the page that say them, so that the first paint does not wait for them.
 */
export const deviceWords = inLanguage({ zh, en });
