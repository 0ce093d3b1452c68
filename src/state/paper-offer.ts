import type { ChecklistItem, Filing } from '../domain/filings/filing';
import {
  isEmptyDiff,
  paperDiff,
  type ChangedPaper,
  type PaperDiff,
} from '../domain/filings/paper-diff';
import type { Paper } from '../domain/procedures/procedure';
import { checklist } from './checklist.svelte';
import { filings } from './filings.svelte';
import { procedureBook } from './procedures.svelte';

type Undo = () => void;

/** What a newer version of a filing’s procedure has otherwise; nothing is taken by itself. */
class PaperOffer {
  /** Undefined where the list is that of the version of today. */
  of(filing: Filing): PaperDiff | undefined {
    const procedure = procedureBook.find(filing.procedure);
    if (!procedure || procedure.version <= filing.version) return undefined;
    return paperDiff(checklist.of(filing.id), procedure);
  }

  /** Puts new papers on the list. */
  add(filing: Filing, papers: readonly Paper[]): Undo {
    return this.#taking(filing, () => {
      checklist.addPapers(filing, papers);
      const added = new Set(papers.map(({ id }) => id));
      const items = checklist.of(filing.id).filter(({ paper }) => paper && added.has(paper.id));
      return items.map(
        ({ id }) =>
          () =>
            checklist.remove(id),
      );
    });
  }

  /** Takes a paper as it reads now; what was ticked and noted stays. */
  change(filing: Filing, changed: readonly ChangedPaper[]): Undo {
    return this.#taking(filing, () =>
      changed.map(({ item, paper }) => checklist.change(item.id, { paper })),
    );
  }

  /** Takes a paper off the list that is asked for no longer. */
  drop(filing: Filing, { id }: ChecklistItem): Undo {
    return this.#taking(filing, () => [checklist.remove(id)]);
  }

  /** Takes what is new and what has changed; what is gone stays on the list with its ticks. */
  takeAll(filing: Filing, { added, changed }: PaperDiff): Undo {
    const back = [this.add(filing, added), this.change(filing, changed), this.close(filing)];
    return () => {
      for (const undo of back) undo();
    };
  }

  /** Offers this version no more. */
  close({ id, version, procedure }: Filing): Undo {
    const offered = procedureBook.find(procedure)?.version ?? version;
    filings.setVersion(id, offered);
    return () => filings.setVersion(id, version);
  }

  /** Takes a part of the offer, and closes it when nothing is left. */
  #taking(filing: Filing, take: () => readonly Undo[]): Undo {
    const back = [...take()];
    const left = this.of(filing);
    if (left && isEmptyDiff(left)) back.push(this.close(filing));
    return () => {
      for (const undo of back) undo();
    };
  }
}

export const paperOffer = new PaperOffer();
