import type { AppDatabase, StoredBlob, StoredYear } from '../database';
import { RECORD_TABLES } from '../records/record';
import { recordTables } from '../records/tables';
import { compareBackup, isTaken, type Comparison, type RestoreMode } from './compare';
import { contentOf, type WholeCompany } from './company';
import { deviceTables, readDevice, wholeCompanies, wholePayload, type Device } from './device';
import { withHistoryOf } from './history';
import { outcomeOf, type Outcome } from './outcome';
import type { Payload, WholePayload } from './payload';
import { fingerprintOf } from './plain';
import { BackupError } from './problem';
import { together } from './records';
import { keepSnapshot } from './snapshot';
import { plainYears } from './years';

/** What the user has agreed to. */
export interface Restoring {
  readonly mode: RestoreMode;
  /** The comparison that was shown: it is only done while it is still true. */
  readonly agreed: Comparison;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** What the device has to hold. */
interface Written {
  /** What each company has to say, by id. */
  readonly contents: ReadonlyMap<string, string>;
  /** Every entry of their history. */
  readonly history: string;
  readonly years: readonly StoredYear[];
  readonly unreadable: number;
  /** How many bytes each file has that came, by id. */
  readonly brought: ReadonlyMap<string, number>;
}

async function hasFiles(db: AppDatabase, files: Written['brought']): Promise<boolean> {
  const stored = await db.blobs.bulkGet([...files.keys()]);
  return stored.every((found) => found && files.get(found.id) === found.blob.size);
}

/** The same where every company has the same history. */
const historyOf = (companies: readonly WholeCompany[]): string =>
  fingerprintOf(Object.fromEntries(companies.map(({ id, records }) => [id, records.history])));

/** The device holds exactly what was to be written, or nothing has happened. */
async function prove(db: AppDatabase, written: Written): Promise<void> {
  const device = await readDevice(db);
  const companies = wholeCompanies(device);
  const isKept =
    companies.length === written.contents.size &&
    device.unreadable.length === written.unreadable &&
    historyOf(companies) === written.history &&
    fingerprintOf(plainYears(device.years)) === fingerprintOf(written.years) &&
    companies.every((company) => contentOf(company) === written.contents.get(company.id)) &&
    (await hasFiles(db, written.brought));
  if (!isKept) throw new BackupError('failed');
}

/** Takes away what is to be replaced; bytes of files stay for as long as an undo may need them. */
async function makeRoom(db: AppDatabase, mode: RestoreMode, taken: ReadonlySet<string>) {
  if (mode === 'replace') {
    const tables = [db.companies, db.unreadable, db.years, ...recordTables(db)];
    await Promise.all(tables.map((table) => table.clear()));
    return;
  }
  await Promise.all(
    recordTables(db).map((table) =>
      table
        .where('company')
        .anyOf([...taken])
        .delete(),
    ),
  );
}

async function writeCompanies(db: AppDatabase, companies: readonly WholeCompany[]): Promise<void> {
  await db.companies.bulkPut(
    companies.map(({ records: _records, ...row }) => ({ ...row, changes: 0 })),
  );
  const records = together(companies);
  for (const table of RECORD_TABLES) await db[table].bulkPut([...records[table]]);
}

/** The bytes of files that come. */
function blobsOf(
  companies: readonly WholeCompany[],
  { attached }: Payload,
  brought: readonly string[],
): readonly StoredBlob[] {
  const companyOf = new Map(together(companies).files.map(({ id, company }) => [id, company]));
  return brought.flatMap((id) => {
    const [blob, company] = [attached.get(id), companyOf.get(id)];
    return blob && company !== undefined ? [{ id, company, blob }] : [];
  });
}

/** Writes what is to be taken from the backup, and tells what the device has to hold then. */
async function write(
  db: AppDatabase,
  device: Device,
  backup: WholePayload,
  { mode, agreed }: Restoring,
): Promise<Written> {
  const isReplaced = mode === 'replace';
  const taken = new Set(
    agreed.companies.flatMap(({ id, standing }) => (isTaken(mode, standing) ? [id] : [])),
  );
  const here = isReplaced ? [] : wholeCompanies(device);
  const companies = withHistoryOf(
    backup.companies.filter(({ id }) => taken.has(id)),
    here,
  );
  const kept = withHistoryOf(
    here.filter(({ id }) => !taken.has(id)),
    backup.companies,
  );
  const all = [...kept, ...companies];
  const aside = isReplaced ? backup.unreadable : agreed.newUnreadable;
  const added = new Set(agreed.years.added);
  const years = backup.years.filter(({ year }) => isReplaced || added.has(year));
  const allYears = [...(isReplaced ? [] : plainYears(device.years)), ...years];
  const blobs = blobsOf(all, backup, agreed.files[mode].brought);
  const written: Written = {
    contents: new Map(all.map((company) => [company.id, contentOf(company)])),
    history: historyOf(all),
    years: allYears.sort((one, other) => one.year - other.year),
    unreadable: aside.length + (isReplaced ? 0 : device.unreadable.length),
    brought: new Map(blobs.map(({ id, blob }) => [id, blob.size])),
  };
  await makeRoom(db, mode, taken);
  await writeCompanies(db, companies);
  await db.history.clear();
  await db.history.bulkPut([...together(all).history]);
  await db.years.bulkPut([...years]);
  await db.unreadable.bulkAdd(aside.map(({ row, foundAt }) => ({ row, foundAt })));
  await db.blobs.bulkPut([...blobs]);
  return written;
}

/**
 * Restores a backup in one transaction: what was there is kept as a snapshot, everything is
 * written, and read again to prove it; where anything is not as it was agreed, nothing is changed.
 * @throws {BackupError} `changed`, `failed`; errors of the database
 */
export function restoreBackup(
  db: AppDatabase,
  backup: Payload,
  restoring: Restoring,
): Promise<Outcome> {
  const { mode, agreed, now } = restoring;
  return db.transaction('rw', [...deviceTables(db), db.snapshots], async () => {
    const device = await readDevice(db);
    if (fingerprintOf(compareBackup(device, backup)) !== fingerprintOf(agreed)) {
      throw new BackupError('changed');
    }
    const written = await write(db, device, wholePayload(backup, device), restoring);
    const { contents, years } = written;
    await keepSnapshot(db, device, { takenAt: now, restored: contents, restoredYears: years });
    await prove(db, written);
    const outcome = outcomeOf(agreed, mode);
    if (written.contents.size !== outcome.total) throw new BackupError('failed');
    return outcome;
  });
}
