import type { Paper } from '../procedures/procedure';
import type { ChecklistItem } from './filing';

/** A paper, and the items of all filings that ask for it. */
export interface SharedPaper {
  readonly paper: Paper;
  readonly items: readonly ChecklistItem[];
}

/** Every paper once; what most filings ask for comes first, else in the order of the lists. */
export function sharedPapers(items: readonly ChecklistItem[]): readonly SharedPaper[] {
  const found = new Map<string, { readonly paper: Paper; readonly items: ChecklistItem[] }>();
  for (const item of items) {
    const { paper } = item;
    if (!paper) continue;
    const shared = found.get(paper.id) ?? { paper, items: [] };
    shared.items.push(item);
    found.set(paper.id, shared);
  }
  return [...found.values()].sort((one, other) => other.items.length - one.items.length);
}
