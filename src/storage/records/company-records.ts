import type { AppDatabase, StoredBlob } from '../database';
import { filesBeforeRestore } from './needed-files';
import { RECORD_TABLES, type RecordEdit, type RecordRow, type RecordTable } from './record';
import { findRecords, recordTables } from './tables';

/** Everything that belongs to a company beside its profile. */
export interface CompanyRecords {
  readonly rows: readonly { readonly table: RecordTable; readonly row: RecordRow }[];
  readonly blobs: readonly StoredBlob[];
}

/** The tables that hold what belongs to companies. */
export const companyTables = (db: AppDatabase) => [...recordTables(db), db.blobs];

/**
 * Takes all that belongs to a company out, in a transaction around it that covers its tables. Bytes
 * that an undo of the last restore needs stay where they are.
 */
export async function takeOutRecords(
  db: AppDatabase,
  company: string,
  waiting: readonly RecordEdit[],
): Promise<CompanyRecords> {
  const found = await Promise.all(
    RECORD_TABLES.map(async (table) => {
      const rows = await findRecords(db, { table, index: 'company', is: company }, waiting);
      return rows.map((row) => ({ table, row }));
    }),
  );
  const kept = await filesBeforeRestore(db);
  const all = await db.blobs.where('company').equals(company).toArray();
  const blobs = all.filter(({ id }) => !kept.has(id));
  await Promise.all(
    recordTables(db).map((table) => table.where('company').equals(company).delete()),
  );
  await db.blobs.bulkDelete(blobs.map(({ id }) => id));
  return { rows: found.flat(), blobs };
}

/** Puts back what was taken out. */
export async function putInRecords(
  db: AppDatabase,
  { rows, blobs }: CompanyRecords,
): Promise<void> {
  for (const table of RECORD_TABLES) {
    await db[table].bulkPut(rows.flatMap((each) => (each.table === table ? [each.row] : [])));
  }
  await db.blobs.bulkPut([...blobs]);
}
