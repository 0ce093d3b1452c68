import { entriesAfter } from '../../domain/history/moves';
import { tooMany } from '../../domain/history/too-many';
import type { StoredBlob } from '../database';
import { movesOf, type Step } from '../history';
import type { BlobStore } from './blob-store';
import {
  bringRecords,
  isAsked,
  MOST_ENTRIES,
  type RecordEdit,
  type RecordQuery,
  type RecordRow,
  type RecordTable,
} from './record';

/** Records of pages without IndexedDB. */
export class MemoryRecords {
  readonly #tables = new Map<RecordTable, Map<string, RecordRow>>();
  readonly #blobs = new Map<string, StoredBlob>();

  readonly blobs: BlobStore = {
    put: (stored) => Promise.resolve(void this.#blobs.set(stored.id, stored)),
    get: (id) => Promise.resolve(this.#blobs.get(id)?.blob),
    remove: (id) => Promise.resolve(void this.#blobs.delete(id)),
    // All of it goes with the page.
    tidy: () => Promise.resolve(),
  };

  find(query: RecordQuery): readonly RecordRow[] {
    return [...this.#rows(query.table).values()].filter((row) => isAsked(query, row));
  }

  store(edits: readonly RecordEdit[]): void {
    const brought = bringRecords(edits, (table, id) => this.#rows(table).get(id));
    for (const [table, rows] of brought) this.#put(table, rows);
  }

  /** Notes what steps have changed in the history of their companies. */
  note(steps: readonly Step[]): void {
    const history = this.#rows('history');
    this.#put(
      'history',
      entriesAfter(movesOf(steps), (id) => history.get(id)),
    );
    for (const company of new Set(steps.map(([, { id }]) => id))) {
      const own = [...history].flatMap(([id, row]) => (row.company === company ? [id] : []));
      for (const id of tooMany(own, MOST_ENTRIES)) history.delete(id);
    }
  }

  #put(table: RecordTable, rows: ReadonlyMap<string, RecordRow | undefined>): void {
    for (const [id, row] of rows) {
      if (row) this.#rows(table).set(id, row);
      else this.#rows(table).delete(id);
    }
  }

  /** Takes out all that belongs to a company; what it gives puts it back. */
  takeOut(company: string): () => void {
    const back = [...this.#tables.values()].map((rows) => take(rows, company));
    back.push(take(this.#blobs, company));
    return () => {
      for (const putBack of back) putBack();
    };
  }

  #rows(table: RecordTable): Map<string, RecordRow> {
    const rows = this.#tables.get(table) ?? new Map<string, RecordRow>();
    this.#tables.set(table, rows);
    return rows;
  }
}

function take<T extends { readonly company: string }>(
  store: Map<string, T>,
  company: string,
): () => void {
  const own = [...store].filter(([, row]) => row.company === company);
  for (const [id] of own) store.delete(id);
  return () => {
    for (const [id, row] of own) store.set(id, row);
  };
}
