import { once } from '../domain/once';
import type { RecordEdit, RecordQuery, RecordRow, RecordTable } from '../storage/records/record';
import { EnteredFields, type OverwrittenField } from './entered-fields';
import { withEdit, withFound, type Rows } from './record-rows';
import type { Shelf } from './shelf.svelte';

const NONE: Rows = new Map();

/** The records of one shelf, as far as they were asked for. */
class Records {
  /** A reading has failed: what is shown may not be all. */
  failed = $state(false);
  overwritten = $state.raw<readonly OverwrittenField[]>([]);
  #rows = $state.raw<Readonly<Record<RecordTable, Rows>>>({
    filings: NONE,
    items: NONE,
    certificates: NONE,
    files: NONE,
    contacts: NONE,
    obstacles: NONE,
    history: NONE,
  });
  /** What was asked for, each with its first reading. */
  #asked: readonly { readonly query: RecordQuery; readonly reading: Promise<void> }[] = [];
  readonly #entered = new EnteredFields();
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    shelf.onrecords = () => void this.#reread();
    void shelf.blobs.tidy();
  }

  /** Reads records, once; from then on they are kept in step with other pages. */
  ask(query: RecordQuery): Promise<void> {
    const { table, index, is } = query;
    const known = this.#asked.find(
      ({ query: each }) => each.table === table && each.index === index && each.is === is,
    );
    if (known) return known.reading;
    const reading = this.#read(query);
    this.#asked = [...this.#asked, { query, reading }];
    return reading;
  }

  /** The records of a table that were read so far. */
  rows(table: RecordTable): readonly RecordRow[] {
    return [...this.#rows[table].values()];
  }

  find(table: RecordTable, id: string): RecordRow | undefined {
    return this.#rows[table].get(id);
  }

  /** Makes a record. */
  add(table: RecordTable, { id, company, ...fields }: RecordRow): void {
    this.#edit({ kind: 'record', table, id, company, fields, isNew: true, at: Date.now() });
  }

  /** Changes some fields of a record; null takes one away. What it gives puts them back. */
  change(table: RecordTable, id: string, fields: Readonly<Record<string, unknown>>): () => void {
    const row = this.find(table, id);
    if (!row) return () => undefined;
    const before = Object.fromEntries(Object.keys(fields).map((name) => [name, row[name] ?? null]));
    const edit = (to: Readonly<Record<string, unknown>>) => {
      const { company } = row;
      this.#edit({ kind: 'record', table, id, company, fields: to, isNew: false, at: Date.now() });
    };
    edit(fields);
    return () => edit(before);
  }

  /** Removes records; what it gives puts them back as they were. */
  remove(table: RecordTable, ids: readonly string[]): () => void {
    const rows = ids.flatMap((id) => this.find(table, id) ?? []);
    for (const { id, company } of rows) {
      const at = Date.now();
      this.#edit({ kind: 'record', table, id, company, fields: null, isNew: false, at });
    }
    return () => {
      for (const row of rows) this.add(table, row);
    };
  }

  /** Says no more what another page has overwritten. */
  dismiss(): void {
    this.overwritten = [];
  }

  #edit(edit: RecordEdit): void {
    const { table } = edit;
    this.#entered.note(edit);
    this.#rows = { ...this.#rows, [table]: withEdit(this.#rows[table], edit) };
    this.#shelf.saveRecord(edit);
  }

  async #read(query: RecordQuery): Promise<void> {
    try {
      this.#lay(query, await this.#shelf.readRecords(query));
    } catch {
      this.#asked = this.#asked.filter((each) => each.query !== query);
      this.failed = true;
    }
  }

  #lay(query: RecordQuery, found: readonly RecordRow[]): void {
    const { table } = query;
    const unsaved = this.#shelf.writer.unsavedRecords();
    this.#rows = { ...this.#rows, [table]: withFound(this.#rows[table], query, found, unsaved) };
    this.failed = false;
  }

  async #reread(): Promise<void> {
    await this.#shelf.writer.queue;
    const { actions } = this.#shelf.writer;
    const queries = this.#asked.map(({ query }) => query);
    try {
      const found = await Promise.all(queries.map((query) => this.#shelf.readRecords(query)));
      // Read beside a change of this page, it may be older than what is on the page.
      if (actions !== this.#shelf.writer.actions) return await this.#reread();
      for (const [at, query] of queries.entries()) this.#lay(query, found[at] ?? []);
    } catch {
      this.failed = true;
    }
    const lost = this.#entered.takeLost((table, id) => this.find(table, id));
    this.overwritten = [...this.overwritten, ...lost];
  }
}

/** The records of a shelf: one for all who ask. */
export const recordsOf = once((shelf: Shelf) => new Records(shelf));
