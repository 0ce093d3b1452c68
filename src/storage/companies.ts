import type { Fact, FactId } from '../domain/profile/fact';
import type { AppDatabase } from './database';
import { readRow, type ReadCompany, type StoredCompany } from './row';

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
  /** Resolves when the company is stored; tells whether there was one of this id before. */
  readonly save: (company: StoredCompany) => Promise<boolean>;
  /** Forgets a company; what it gives puts the row back exactly as it was. */
  readonly remove: (id: string) => Promise<() => Promise<void>>;
}

const latestFirst = (companies: readonly ReadCompany[]): readonly ReadCompany[] =>
  [...companies].sort((one, other) => other.company.updatedAt - one.company.updatedAt);

export function deviceRepository(db: AppDatabase): CompanyRepository {
  return {
    kind: 'device',
    load: (questions) =>
      db.transaction('rw', db.companies, db.unreadable, async () => {
        const companies: ReadCompany[] = [];
        let unreadable = 0;
        for (const row of await db.companies.orderBy('id').toArray()) {
          const read = readRow(questions, row);
          if (read) companies.push(read);
          else {
            unreadable += 1;
            await db.unreadable.add({ row, foundAt: Date.now() });
            await db.companies.delete(row.id);
          }
        }
        return { companies: latestFirst(companies), unreadable };
      }),
    // Requests are sent together with their commit, because the page may be left before it hears
    // of the first of them.
    save: (company) =>
      db.transaction('rw', db.companies, async ({ idbtrans }) => {
        const before = db.companies.where('id').equals(company.id).count();
        const written = db.companies.put(company);
        idbtrans.commit();
        await written;
        return (await before) > 0;
      }),
    remove: (id) =>
      db.transaction('rw', db.companies, async ({ idbtrans }) => {
        const found = db.companies.get(id);
        const removed = db.companies.delete(id);
        idbtrans.commit();
        await removed;
        const row = await found;
        return async () => {
          if (row) await db.companies.put(row);
        };
      }),
  };
}

/** For pages without IndexedDB, such as private windows of some browsers. */
export function memoryRepository(): CompanyRepository {
  const kept = new Map<string, StoredCompany>();
  return {
    kind: 'memory',
    load: () =>
      Promise.resolve({
        companies: latestFirst([...kept.values()].map((company) => ({ company, dropped: [] }))),
        unreadable: 0,
      }),
    save: (company) => {
      const isThere = kept.has(company.id);
      kept.set(company.id, company);
      return Promise.resolve(isThere);
    },
    remove: (id) => {
      const company = kept.get(id);
      kept.delete(id);
      return Promise.resolve(() => {
        if (company) kept.set(id, company);
        return Promise.resolve();
      });
    },
  };
}
