import type { Filing } from '../../domain/filings/filing';
import { filingsWords } from '../../i18n/filings';
import { procedureBook } from '../../state/procedures.svelte';
import { workspace } from '../../state/workspace.svelte';
import { productName } from '../shell/product-name';
import { say } from '../shell/speak';

/** What a filing is for: the name of its product, or the enterprise itself. */
export function subjectName({ company, product }: Filing): string {
  const words = filingsWords();
  if (product === undefined) return words.enterprise;
  const products = workspace.shelf?.find(company)?.company.products ?? [];
  const index = products.findIndex(({ id }) => id === product);
  return index < 0 ? words.gone : productName(products[index]?.name ?? '', index);
}

/** What a filing is called: as the user calls it, else as its procedure. */
export function filingName({ name, procedure: id }: Filing): string {
  const procedure = procedureBook.find(id);
  return name.trim() || (procedure ? say(procedure.title) : filingsWords().title);
}
