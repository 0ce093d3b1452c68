import type { Regulation, Source } from '../../domain/procedures/procedure';
import { speech } from '../../i18n/language.svelte';
import { procedureBook } from '../../state/procedures.svelte';
import { say } from '../shell/speak';

/** Regulation, number and article, as the language of the page cites them. */
export function cite(regulation: Regulation | undefined, article: string): string {
  if (!regulation) return article;
  return speech.messages.citation(say(regulation.title), regulation.number, article);
}

/** What a procedure rests on, cited. */
export const sourceText = ({
  regulation,
  article,
}: Pick<Source, 'regulation' | 'article'>): string =>
  cite(procedureBook.regulation(regulation), article);
