import type { HistoryEntry } from '../domain/history/entry';
import { companyLines, productLines, type HistoryLine } from '../domain/history/lines';
import { readHistoryEntry } from '../storage/records/history-row';
import { MOST_ENTRIES } from '../storage/records/record';
import { isFilingOver, products } from './products.svelte';
import { readOnce } from './read-once';
import { workspace } from './workspace.svelte';

const entriesOf = readOnce(readHistoryEntry);

/** What was changed in the open company, as far as it was read. */
class Past {
  /** A reading has failed: what is shown may not be all. */
  failed = $state(false);
  /** Of which company it was read; undefined until then. */
  #company = $state<string>();
  #entries = $state.raw<readonly HistoryEntry[]>([]);
  #readings = 0;

  readonly isRead = $derived(this.#company === workspace.company.id);
  /** So many entries of a company are kept. */
  readonly most = MOST_ENTRIES;
  /** As many are kept as are kept at most: there may have been older ones. */
  readonly isFull = $derived(this.#entries.length >= MOST_ENTRIES);

  /** Reads that of a company on the open shelf, once what is being written is written. */
  async load({ id }: { readonly id: string }): Promise<void> {
    const { shelf } = workspace;
    const reading = (this.#readings += 1);
    await shelf?.writer.queue;
    const query = { table: 'history', index: 'company', is: id } as const;
    const rows = await shelf?.readRecords(query).catch(() => undefined);
    // Another may have been asked for meanwhile, and knows more.
    if (reading !== this.#readings) return;
    this.failed = shelf !== undefined && rows === undefined;
    if (rows) this.#entries = entriesOf(rows);
    this.#company = id;
  }

  /** Of one product, the latest first. */
  ofProduct(id: string): readonly HistoryLine[] {
    return productLines(id, this.#entries, {
      filings: products.filingsOf(id),
      certificates: products.certificatesOf(id),
      isOver: isFilingOver,
    });
  }

  /** Of the company itself, the latest first. */
  readonly ofCompany = $derived(
    companyLines(this.#entries, new Set(workspace.company.products.map(({ id }) => id))),
  );
}

export const past = new Past();
