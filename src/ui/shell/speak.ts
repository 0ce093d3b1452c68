import type { Text } from '../../domain/text';
import { textIn } from '../../domain/text';
import { speech } from '../../i18n/language.svelte';

/** A text of the data in the language of the page. */
export const say = (text: Text): string => textIn(speech.language, text);
