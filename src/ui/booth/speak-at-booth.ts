import type { Language } from '../../domain/text';
import { speech } from '../../i18n/language.svelte';
import { library } from '../../state/library.svelte';

async function change(language: Language): Promise<void> {
  if (speech.language === language && library.loaded) return;
  // Where the words do not arrive, the ones that are there go on.
  await speech.speak(language).catch(() => undefined);
  await library.load(speech.language);
}

let last = Promise.resolve();

/**
 * Puts page and policies into a language, for this visitor only: nothing of it is remembered.
 * One after the other, so that the last one asked for is the one that stays.
 */
export const speakAtBooth = (language: Language): Promise<void> =>
  (last = last.then(() => change(language)));
