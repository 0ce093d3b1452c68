import type { AppDatabase, StoredBlob } from '../database';
import { RECORD_TABLES, type RecordEdit, type RecordRow, type RecordTable } from './record';
import { findRecords, recordTables } from './tables';

/** Everything that belongs to a company beside its profile. */
export interface CompanyRecords {
  readonly rows: readonly { readonly table: RecordTable; readonly row: RecordRow }[];
  readonly blobs: readonly StoredBlob[];
}

/** The tables that hold what belongs to companies. */
export const companyTables = (db: AppDatabase) => [...recordTables(db), db.blobs];

/** Takes all that belongs to a company out, in a transaction around it that covers its tables. */
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
  const blobs = await db.blobs.where('company').equals(company).toArray();
  await Promise.all(
    companyTables(db).map((table) => table.where('company').equals(company).delete()),
  );
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
