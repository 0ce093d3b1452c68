import type { Paper, Procedure } from '../procedures/procedure';
import type { ChecklistItem } from './filing';

/** A paper that a newer version of the procedure words or bases otherwise. */
export interface ChangedPaper {
  readonly item: ChecklistItem;
  readonly paper: Paper;
}

/** What a checklist has to hear of a newer version of its procedure. */
export interface PaperDiff {
  readonly added: readonly Paper[];
  readonly changed: readonly ChangedPaper[];
  /** Asked for no longer: they stay on the list until someone takes them off. */
  readonly gone: readonly ChecklistItem[];
}

/** What a paper says, as far as someone who prepares it has to know. */
const told = ({ title, note, source, when, tolerance }: Paper): string =>
  JSON.stringify([
    title.zh,
    note?.zh,
    source.regulation,
    source.article,
    Object.entries(when ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)),
    tolerance?.note.zh,
    tolerance?.source.regulation,
    tolerance?.source.article,
  ]);

/** Compares the papers on a list with those of its procedure; one’s own items are left alone. */
export function paperDiff(items: readonly ChecklistItem[], procedure: Procedure): PaperDiff {
  const papers = new Map(
    (procedure.kind === 'plan' ? procedure.papers : []).map((paper) => [paper.id, paper]),
  );
  const listed = new Set(items.map(({ paper }) => paper?.id));
  return {
    added: [...papers.values()].filter(({ id }) => !listed.has(id)),
    changed: items.flatMap((item) => {
      const paper = papers.get(item.paper?.id ?? '');
      return paper && item.paper && told(paper) !== told(item.paper) ? [{ item, paper }] : [];
    }),
    gone: items.filter(({ paper }) => paper && !papers.has(paper.id)),
  };
}

export const isEmptyDiff = ({ added, changed, gone }: PaperDiff): boolean =>
  added.length + changed.length + gone.length === 0;
