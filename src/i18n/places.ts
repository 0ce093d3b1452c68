import { places as en } from './en/places';
import { inLanguage } from './language.svelte';
import { places as zh } from './zh/places';

/** What is said of places and units, in the language of the page: fetched with the screens that say it. */
export const placesWords = inLanguage({ zh, en });
