import type { AppDatabase, UnreadableRow } from '../database';
import { fold } from '../journal';
import type { Row } from '../row';
import { companyRow } from './company';
import type { AsideRow, Payload } from './payload';
import { plainOf } from './plain';

/** Everything that this device holds, each row as it is stored. */
export interface Device {
  readonly companies: readonly Row[];
  readonly unreadable: readonly UnreadableRow[];
}

/** The tables that `readDevice` asks for in its transaction. */
export const deviceTables = (db: AppDatabase) => [db.companies, db.edits, db.unreadable];

/** Reads all of the device; rows that are no companies are put aside first, as at every start. */
export async function readDevice(db: AppDatabase): Promise<Device> {
  await fold(db);
  const rows = await db.companies.toArray();
  for (const row of rows) {
    if (companyRow(row)) continue;
    await db.unreadable.add({ row, foundAt: Date.now() });
    await db.companies.delete(row.id);
  }
  return { companies: rows.filter(companyRow), unreadable: await db.unreadable.toArray() };
}

/** A row that was put aside, as a backup keeps it. */
export const asideOf = ({ row, foundAt }: UnreadableRow): AsideRow => ({
  row: plainOf(row) ?? null,
  foundAt,
});

/** What a backup of the device holds. */
export const payloadOf = ({ companies, unreadable }: Device): Payload => ({
  companies: companies.flatMap((row) => companyRow(row) ?? []),
  unreadable: unreadable.map(asideOf),
});
