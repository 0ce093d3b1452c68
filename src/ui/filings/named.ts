import type { Filing } from '../../domain/filings/filing';
import { filingsWords } from '../../i18n/filings';
import { procedureBook } from '../../state/procedures.svelte';
import { nameOfProduct } from '../agenda/names';
import { say } from '../shell/speak';

/** What a filing is for: the name of its product, or the enterprise itself. */
export function subjectName({ company, product }: Filing): string {
  const words = filingsWords();
  if (product === undefined) return words.enterprise;
  return nameOfProduct(company, product) ?? words.gone;
}

/** What a filing is called: as the user calls it, else as its procedure, where that is known. */
export function filingName(
  { name, procedure: id }: Filing,
  unknown = filingsWords().title,
): string {
  const procedure = procedureBook.find(id);
  return name.trim() || (procedure ? say(procedure.title) : unknown);
}
