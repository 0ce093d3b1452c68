import type { ChecklistItem, Filing } from '../domain/filings/filing';
import { needOf, type Need } from '../domain/filings/item-need';
import { variantOf } from '../domain/filings/plan-filing';
import { readVariant, type Variant } from '../domain/procedures/variant';
import { filings } from './filings.svelte';
import { procedureBook } from './procedures.svelte';

/** What is known of a filing, defaults filled in. */
function variantFor(filing: Filing): Variant {
  const { library } = procedureBook;
  const procedure = procedureBook.find(filing.procedure);
  if (!library || !procedure) return {};
  const answers = variantOf(library, procedure, filing.variant, filings.factsOf(filing));
  return readVariant(procedure, answers, library.facts);
}

/** Tells for each item of a filing whether it is needed. */
export function needsOf(filing: Filing): (item: ChecklistItem) => Need {
  const variant = variantFor(filing);
  return (item) => needOf(item, variant);
}
