import type { AppDatabase, UnreadableRow } from '../database';
import { bring, fold, foldTables, journalOf } from '../journal';
import type { Row } from '../row';
import { companyRow } from './company';
import type { AsideRow, Payload } from './payload';
import { plainOf } from './plain';

/** Everything that this device holds, each row as it is stored. */
export interface Device {
  readonly companies: readonly Row[];
  readonly unreadable: readonly UnreadableRow[];
}

/** The tables that `readDevice` and `peekDevice` ask for in their transaction. */
export const deviceTables = foldTables;

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

/** What `readDevice` would give, without writing anything: no room is needed for it. */
export async function peekDevice(db: AppDatabase): Promise<Device> {
  const stored = new Map((await db.companies.toArray()).map((row) => [row.id, row]));
  const { rows: changed, unreadable } = bring(await journalOf(db), stored);
  const rows = [...new Map([...stored, ...changed]).values()];
  const found = [...unreadable, ...rows.filter((row) => !companyRow(row))];
  const foundAt = Date.now();
  return {
    companies: rows.filter(companyRow),
    unreadable: [...(await db.unreadable.toArray()), ...found.map((row) => ({ row, foundAt }))],
  };
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
