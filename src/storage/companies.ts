import type { Fact, FactId } from '../domain/profile/fact';
import type { Connection } from './connection';
import type { AppDatabase } from './database';
import { append, bring, edited, fold, journalOf, type Edit } from './journal';
import { parseRow, readRow, type ReadCompany, type Row } from './row';

export interface LoadedCompanies {
  /** The one changed last comes first. */
  readonly companies: readonly ReadCompany[];
  /** How many rows could not be read; they are kept apart as they were found. */
  readonly unreadable: number;
}

/** Where companies are kept. */
export interface CompanyRepository {
  /** `memory`: nothing outlives the page. */
  readonly kind: 'device' | 'memory';
  readonly load: (questions: ReadonlyMap<FactId, Fact>) => Promise<LoadedCompanies>;
  /** Resolves when the edits are stored, all of them; else none of them is. */
  readonly store: (edits: readonly Edit[]) => Promise<void>;
  /** Forgets a company; what it gives puts the row back exactly as it was. */
  readonly remove: (id: string) => Promise<() => Promise<void>>;
}

const latestFirst = (companies: readonly ReadCompany[]): readonly ReadCompany[] =>
  [...companies].sort((one, other) => other.company.updatedAt - one.company.updatedAt);

/** Folds the journal and puts rows aside that are no companies; tells how many. */
const tidy = (db: AppDatabase): Promise<number> =>
  db.transaction('rw', db.companies, db.edits, db.unreadable, async () => {
    await fold(db);
    const rows = await db.companies.toArray();
    const unreadable = rows.filter((row) => !parseRow(row));
    await db.unreadable.bulkAdd(unreadable.map((row) => ({ row, foundAt: Date.now() })));
    await db.companies.bulkDelete(unreadable.map(({ id }) => id));
    return unreadable.length;
  });

export function deviceRepository(connection: Connection): CompanyRepository {
  return {
    kind: 'device',
    load: (questions) =>
      connection.run(async (db) => {
        // A full disk keeps nothing from being read.
        const aside = await tidy(db).catch(() => 0);
        return db.transaction('r', db.companies, db.edits, async () => {
          const stored: readonly { id: string }[] = await db.companies.toArray();
          const rows = new Map<string, unknown>(stored.map((row) => [row.id, row]));
          const { rows: changed } = bring(await journalOf(db), rows);
          for (const [id, row] of changed) rows.set(id, row);
          const companies = [...rows.values()].flatMap((row) => readRow(questions, row) ?? []);
          const unreadable = aside + rows.size - companies.length;
          return { companies: latestFirst(companies), unreadable };
        });
      }),
    store: async (edits) => {
      await connection.run((db) => append(db, edits));
      // What is in the journal is stored; if need be, the next reading folds it.
      await connection.run(fold).catch(() => undefined);
    },
    remove: (id) =>
      connection.run((db) =>
        db.transaction('rw', db.companies, async ({ idbtrans }) => {
          // Sent together with their commit, because the page may be left at once.
          const found = db.companies.get(id);
          const removed = db.companies.delete(id);
          idbtrans.commit();
          await removed;
          const row = await found;
          return () =>
            connection.run(async () => {
              if (row) await db.companies.put(row);
            });
        }),
      ),
  };
}

/** For pages without IndexedDB, such as private windows of some browsers. */
export function memoryRepository(): CompanyRepository {
  const kept = new Map<string, Row>();
  return {
    kind: 'memory',
    load: (questions) => {
      const companies = [...kept.values()].flatMap((row) => readRow(questions, row) ?? []);
      return Promise.resolve({ companies: latestFirst(companies), unreadable: 0 });
    },
    store: (edits) => {
      for (const edit of edits) {
        const id = edit.kind === 'put' ? edit.company.id : edit.id;
        const row = edited(kept.get(id), edit);
        if (row) kept.set(id, row);
      }
      return Promise.resolve();
    },
    remove: (id) => {
      const row = kept.get(id);
      kept.delete(id);
      return Promise.resolve(() => {
        if (row) kept.set(id, row);
        return Promise.resolve();
      });
    },
  };
}
