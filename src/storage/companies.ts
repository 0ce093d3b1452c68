import type { Fact, FactId } from '../domain/profile/fact';
import type { Connection } from './connection';
import type { AppDatabase } from './database';
import {
  append,
  bring,
  companyOf,
  fold,
  foldTables,
  isLate,
  journalOf,
  recordEditsOf,
  type Edit,
} from './journal';
import {
  companyTables,
  putInRecords,
  takeOutRecords,
  type CompanyRecords,
} from './records/company-records';
import type { BlobStore } from './records/blob-store';
import { deviceBlobs } from './records/device-blobs';
import type { RecordQuery, RecordRow } from './records/record';
import { findRecords } from './records/tables';
import { parseRow, readRow, type ReadCompany, type Row } from './row';

export interface LoadedCompanies {
  /** The one changed last comes first. */
  readonly companies: readonly ReadCompany[];
  /** How many rows could not be read and are kept apart from now on, as they were found. */
  readonly aside: number;
  /** How many could not be read and stay where they are, for lack of room. */
  readonly stuck: number;
}

/** Where companies are kept. */
export interface CompanyRepository {
  /** `memory`: nothing outlives the page. */
  readonly kind: 'device' | 'memory';
  readonly load: (questions: ReadonlyMap<FactId, Fact>) => Promise<LoadedCompanies>;
  /**
   * Resolves when the edits are stored, all of them; else none of them is. Tells which companies
   * are no more, so that there was nothing to change.
   */
  readonly store: (edits: readonly Edit[]) => Promise<readonly string[]>;
  /** Forgets a company and all that belongs to it; what it gives puts that back exactly as it was. */
  readonly remove: (id: string) => Promise<() => Promise<void>>;
  /** What belongs to companies beside their profiles, as it is stored. */
  readonly records: (query: RecordQuery) => Promise<readonly RecordRow[]>;
  readonly blobs: BlobStore;
}

/** The one changed last comes first. */
export const latestFirst = (companies: readonly ReadCompany[]): readonly ReadCompany[] =>
  [...companies].sort((one, other) => other.company.updatedAt - one.company.updatedAt);

/** Folds the journal and puts rows aside that are no companies; tells how many. */
const tidy = (db: AppDatabase): Promise<number> =>
  db.transaction('rw', foldTables(db), async () => {
    await fold(db);
    const rows = await db.companies.toArray();
    const unreadable = rows.filter((row) => !parseRow(row));
    await db.unreadable.bulkAdd(unreadable.map((row) => ({ row, foundAt: Date.now() })));
    await db.companies.bulkDelete(unreadable.map(({ id }) => id));
    return unreadable.length;
  });

/** The rows as they are with the journal, whatever they hold, by id. */
const currentRows = (db: AppDatabase): Promise<Map<string, unknown>> =>
  db.transaction('r', db.companies, db.edits, async () => {
    const stored: readonly { id: string }[] = await db.companies.toArray();
    const rows = new Map<string, unknown>(stored.map((row) => [row.id, row]));
    const { rows: changed } = bring(await journalOf(db), rows);
    for (const [id, row] of changed) rows.set(id, row);
    return rows;
  });

/** Stores edits that pages have left behind, as far as nothing later has been stored since. */
export const takeUp = (connection: Connection, found: readonly unknown[]): Promise<void> =>
  connection.run(async (db) => {
    const rows = await currentRows(db);
    const late = found.filter((raw) => isLate(raw, parseRow(rows.get(companyOf(raw)))));
    if (late.length > 0) await append(db, late);
  });

export function deviceRepository(connection: Connection): CompanyRepository {
  return {
    kind: 'device',
    load: (questions) =>
      connection.run(async (db) => {
        // A full disk keeps nothing from being read.
        const aside = await tidy(db).catch(() => 0);
        const rows = await currentRows(db);
        const companies = [...rows.values()].flatMap((row) => readRow(questions, row) ?? []);
        const stuck = rows.size - companies.length;
        return { companies: latestFirst(companies), aside, stuck };
      }),
    store: async (edits) => {
      await connection.run((db) => append(db, edits));
      // What is in the journal is stored; if need be, the next reading folds it.
      return connection.run(fold).catch(() => []);
    },
    remove: (id) =>
      connection.run(async (db) => {
        // What waits is to be in its history, too, where there is room for that.
        await fold(db).catch(() => []);
        const removed = await takeOut(db, id);
        return () => connection.run((again) => putIn(again, removed));
      }),
    records: (query) =>
      connection.run(async (db) => {
        await fold(db).catch(() => []);
        return db.transaction('r', [db.edits, db[query.table]], async () =>
          findRecords(db, query, recordEditsOf(await journalOf(db))),
        );
      }),
    blobs: deviceBlobs(connection),
  };
}

/** A company that was removed. */
interface Removed extends CompanyRecords {
  readonly company: Row | undefined;
}

/** Removes a company with its edits that are not folded yet; gives it as it was, with them. */
const takeOut = (db: AppDatabase, id: string): Promise<Removed> =>
  db.transaction('rw', [db.companies, db.edits, db.snapshots, ...companyTables(db)], async () => {
    const stored = await db.companies.get(id);
    const entries = await db.edits.toArray();
    const own = entries.flatMap(({ edits }) => edits).filter((edit) => companyOf(edit) === id);
    const records = await takeOutRecords(db, id, recordEditsOf(own));
    await db.companies.delete(id);
    for (const entry of own.length > 0 ? entries : []) {
      const edits = entry.edits.filter((edit) => companyOf(edit) !== id);
      await db.edits.put({ ...entry, edits });
    }
    return { company: bring(own, new Map([[id, stored]])).rows.get(id) ?? stored, ...records };
  });

/** Puts a company back, unless another page has stored it again meanwhile. */
const putIn = (db: AppDatabase, { company, ...records }: Removed): Promise<void> =>
  db.transaction('rw', [db.companies, ...companyTables(db)], async () => {
    if (!company || (await db.companies.get(company.id))) return;
    await db.companies.put(company);
    await putInRecords(db, records);
  });
