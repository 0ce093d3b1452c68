import type { ChecklistItem, Filing } from '../../domain/filings/filing';
import { checklistWords } from '../../i18n/checklist';
import { speech } from '../../i18n/language.svelte';
import { procedureBook } from '../../state/procedures.svelte';
import { workspace } from '../../state/workspace.svelte';
import { productName } from '../shell/product-name';
import { say } from '../shell/speak';

/** What an item asks for: the paper, or what the user has written. */
export const itemName = ({ paper, title }: ChecklistItem): string =>
  paper ? say(paper.title) : title.trim() || checklistWords().unnamed;

/** A filing as the user calls it, else its procedure; with the product where it is for one. */
export function filingLabel({ name, procedure: id, company, product }: Filing): string {
  const procedure = procedureBook.find(id);
  const called = name.trim() || (procedure ? say(procedure.title) : checklistWords().filing);
  const products = workspace.shelf?.find(company)?.company.products ?? [];
  const index = products.findIndex((each) => each.id === product);
  const { name: own = '' } = products[index] ?? {};
  return index < 0 ? called : speech.messages.writing.pair(productName(own, index), called);
}
