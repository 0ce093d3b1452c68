import type { AppDatabase, StoredYear, UnreadableRow } from '../database';
import { bring, fold, foldTables, journalOf, recordEditsOf } from '../journal';
import { RECORD_TABLES, type RecordRow, type RecordTable } from '../records/record';
import { findRecords } from '../records/tables';
import type { Row } from '../row';
import { companyRow, type WholeCompany } from './company';
import type { AsideRow, Payload, WholePayload } from './payload';
import { plainOf } from './plain';
import { byCompany, eachTable, NO_RECORDS, plainRecords, type Records } from './records';
import { plainYears } from './years';

/** Everything that this device holds, each row as it is stored; of attached files only the ids. */
export interface Device {
  readonly companies: readonly Row[];
  readonly records: Records;
  readonly years: readonly StoredYear[];
  readonly unreadable: readonly UnreadableRow[];
  /** The files whose bytes are here. */
  readonly blobs: ReadonlySet<string>;
}

/** The tables that `readDevice` and `peekDevice` ask for in their transaction. */
export const deviceTables = (db: AppDatabase) => [...foldTables(db), db.years, db.blobs];

/** Records whose company is none: they are put aside like it. */
const strayOf = (records: Records, companies: readonly Row[]) => {
  const ids = new Set(companies.map(({ id }) => id));
  return RECORD_TABLES.flatMap((table) =>
    records[table].flatMap((row) => (ids.has(row.company) ? [] : [{ table, row }])),
  );
};

const withoutStray = (records: Records, companies: readonly Row[]): Records => {
  const ids = new Set(companies.map(({ id }) => id));
  return eachTable((table) => records[table].filter(({ company }) => ids.has(company)));
};

async function beside(db: AppDatabase) {
  const [years, blobs] = await Promise.all([
    db.years.toArray(),
    db.blobs.toCollection().primaryKeys(),
  ]);
  return { years, blobs: new Set(blobs) };
}

/** The rows of every table of records, each read in its own way. */
async function recordsBy(
  read: (table: RecordTable) => Promise<readonly RecordRow[]>,
): Promise<Records> {
  const found = await Promise.all(
    RECORD_TABLES.map(async (table) => [table, await read(table)] as const),
  );
  const rows = new Map(found);
  return eachTable((table) => rows.get(table) ?? []);
}

/** Reads all of the device; rows that are no companies are put aside first, as at every start. */
export async function readDevice(db: AppDatabase): Promise<Device> {
  await fold(db);
  const rows = await db.companies.toArray();
  for (const row of rows) {
    if (companyRow(row)) continue;
    await db.unreadable.add({ row, foundAt: Date.now() });
    await db.companies.delete(row.id);
  }
  const companies = rows.filter(companyRow);
  const records = await recordsBy((table) => db[table].toArray());
  for (const stray of strayOf(records, companies)) {
    await db.unreadable.add({ row: stray, foundAt: Date.now() });
    await db[stray.table].delete(stray.row.id);
  }
  return {
    companies,
    records: withoutStray(records, companies),
    unreadable: await db.unreadable.toArray(),
    ...(await beside(db)),
  };
}

/** Records as they are with the edits in the journal that are of companies. */
async function peekRecords(db: AppDatabase, companies: ReadonlySet<string>): Promise<Records> {
  const edits = recordEditsOf(await journalOf(db)).filter(({ company }) => companies.has(company));
  return recordsBy((table) => findRecords(db, { table }, edits));
}

/** What `readDevice` would give, without writing anything: no room is needed for it. */
export async function peekDevice(db: AppDatabase): Promise<Device> {
  const stored = new Map((await db.companies.toArray()).map((row) => [row.id, row]));
  const { rows: changed, unreadable } = bring(await journalOf(db), stored);
  const rows = [...new Map([...stored, ...changed]).values()];
  const companies = rows.filter(companyRow);
  const records = await peekRecords(db, new Set(companies.map(({ id }) => id)));
  const found = [
    ...unreadable,
    ...rows.filter((row) => !companyRow(row)),
    ...strayOf(records, companies),
  ];
  const foundAt = Date.now();
  return {
    companies,
    records: withoutStray(records, companies),
    unreadable: [...(await db.unreadable.toArray()), ...found.map((row) => ({ row, foundAt }))],
    ...(await beside(db)),
  };
}

/** A row that was put aside, as a backup keeps it. */
export const asideOf = ({ row, foundAt }: UnreadableRow): AsideRow => ({
  row: plainOf(row) ?? null,
  foundAt,
});

/** The companies of the device, each with all that belongs to it. */
export function wholeCompanies({ companies, records }: Device): readonly WholeCompany[] {
  const own = byCompany(plainRecords(records));
  return companies.flatMap((row) => {
    const company = companyRow(row);
    return company ? [{ ...company, records: own.get(company.id) ?? NO_RECORDS }] : [];
  });
}

/** What a backup of the device holds, but for the bytes of files. */
export const payloadOf = (device: Device): WholePayload => ({
  companies: wholeCompanies(device),
  years: plainYears(device.years),
  unreadable: device.unreadable.map(asideOf),
  attached: new Map(),
});

/**
 * A backup with what it says nothing about as the device has it: one that was made before there
 * were filings, contacts, obstacles or a history, neither removes those of its companies nor calls a
 * company different for them.
 */
export function wholePayload(backup: Payload, device: Device): WholePayload {
  const here = byCompany(plainRecords(device.records));
  return {
    ...backup,
    companies: backup.companies.map((company) => ({
      ...company,
      records: { ...(here.get(company.id) ?? NO_RECORDS), ...company.records },
    })),
    years: backup.years ?? plainYears(device.years),
  };
}
