import type { ChecklistItem } from '../domain/filings/filing';
import { checklist } from './checklist.svelte';
import { filings } from './filings.svelte';
import { needsOf } from './paper-needs';

/** The items of a company’s filings, but for those that their filing does not need. */
export function papersOf(company: string): readonly ChecklistItem[] {
  const needs = new Map(
    filings.all
      .filter((filing) => filing.company === company)
      .map((filing) => [filing.id, needsOf(filing)]),
  );
  return checklist.items.filter((item) => {
    const need = needs.get(item.filing)?.(item);
    return need !== undefined && need.kind !== 'ruled-out';
  });
}
