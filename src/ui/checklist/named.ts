import type { ChecklistItem, Filing } from '../../domain/filings/filing';
import { checklistWords } from '../../i18n/checklist';
import { speech } from '../../i18n/language.svelte';
import { nameOfProduct } from '../agenda/names';
import { filingName } from '../filings/named';
import { say } from '../shell/speak';

/** What an item asks for: the paper, or what the user has written. */
export const itemName = ({ paper, title }: ChecklistItem): string =>
  paper ? say(paper.title) : title.trim() || checklistWords().unnamed;

/** A filing as the user calls it, else its procedure; with the product where it is for one. */
export function filingLabel(filing: Filing): string {
  const { company, product } = filing;
  const called = filingName(filing, checklistWords().filing);
  const own = product === undefined ? undefined : nameOfProduct(company, product);
  return own === undefined ? called : speech.messages.writing.pair(own, called);
}
