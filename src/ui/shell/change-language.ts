import { speech } from '../../i18n/language.svelte';
import { library } from '../../state/library.svelte';

/** Puts the page and the policy data into the other language. */
export async function changeLanguage(): Promise<void> {
  await speech.choose(speech.language === 'zh' ? 'en' : 'zh');
  await library.load(speech.language);
}
