import type { Part } from '../../domain/channels/lanes';
import type { Source } from '../../domain/procedures/procedure';
import { channelsWords } from '../../i18n/channels';
import { speech } from '../../i18n/language.svelte';
import { channelBook } from '../../state/channels.svelte';
import { measureWith } from '../../state/measures';
import { cite } from '../filings/cite';
import { say } from '../shell/speak';

/** What a route or a step of it rests on, cited. */
export const sourceText = ({ regulation, article }: Source): string =>
  cite(channelBook.regulation(regulation), article);

/** How long a step takes, with its unit and qualifier; undefined where the text does not say. */
export function lengthOf({ length, kind, qualifier }: Part): string | undefined {
  if (!length) return undefined;
  const words = channelsWords();
  const size = words.lengths[length.unit](length.value);
  if (qualifier) {
    return words.qualified(speech.messages.figure.words[qualifier.zh] ?? say(qualifier), size);
  }
  return kind === 'limit' ? words.atMost(size) : size;
}

/** What a step rests on: an article, or the clause of a measure. */
export function basisOf({ source, provision }: Part): string {
  if (source) return sourceText(source);
  const measure = provision === undefined ? undefined : measureWith(provision);
  return measure ? `${measure.id} ${speech.messages.clause(measure.clause)}` : '';
}
