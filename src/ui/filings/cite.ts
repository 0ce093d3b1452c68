import type { Source } from '../../domain/procedures/procedure';
import { speech } from '../../i18n/language.svelte';
import { procedureBook } from '../../state/procedures.svelte';
import { say } from '../shell/speak';

/** Regulation, number and article of a source, as the language of the page cites them. */
export function sourceText({ regulation: id, article }: Source): string {
  const regulation = procedureBook.regulation(id);
  if (!regulation) return article;
  const title = say(regulation.title);
  const aside = speech.messages.writing.aside(regulation.number);
  return speech.language === 'zh'
    ? `《${title}》${aside}${article}`
    : `${title}${aside} ${article}`;
}
