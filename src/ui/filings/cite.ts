import type { Source } from '../../domain/procedures/procedure';
import { speech } from '../../i18n/language.svelte';
import { procedureBook } from '../../state/procedures.svelte';
import { say } from '../shell/speak';

/** Regulation, number and article of a source, as the language of the page cites them. */
export function sourceText({
  regulation: id,
  article,
}: Pick<Source, 'regulation' | 'article'>): string {
  const regulation = procedureBook.regulation(id);
  if (!regulation) return article;
  return speech.messages.citation(say(regulation.title), regulation.number, article);
}
