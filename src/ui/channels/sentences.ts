import type { Part } from '../../domain/channels/lanes';
import type { Source } from '../../domain/procedures/procedure';
import { channelsWords } from '../../i18n/channels';
import { speech } from '../../i18n/language.svelte';
import { channelBook } from '../../state/channels.svelte';
import { say } from '../shell/speak';

/** Regulation, number and article, as the language of the page cites them. */
export function sourceText({ regulation: id, article }: Source): string {
  const regulation = channelBook.regulation(id);
  if (!regulation) return article;
  return speech.messages.citation(say(regulation.title), regulation.number, article);
}

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
  const measure = provision === undefined ? undefined : channelBook.measureOf(provision);
  return measure ? `${measure.id} ${speech.messages.clause(measure.clause)}` : '';
}
