import type { Table } from 'dexie';
import type { AppDatabase, Snapshot as Stored, StoredYear } from '../database';
import { RECORD_TABLES } from '../records/record';
import { recordTables } from '../records/tables';
import { contentOf } from './company';
import { deviceTables, peekDevice, wholeCompanies, type Device } from './device';
import { fingerprintOf } from './plain';
import { BackupError } from './problem';
import { NO_RECORDS } from './records';
import { plainYears } from './years';

const ID = 'restore';

/** A restore as it was done. */
interface Restored {
  /** Milliseconds since 1970, UTC. */
  readonly takenAt: number;
  /** What each company said right after it, by id. */
  readonly restored: ReadonlyMap<string, string>;
  readonly restoredYears: readonly StoredYear[];
}

/** A row of another version may not say what was written. */
type Kept = Stored & Partial<Restored>;

const tableOf = (db: AppDatabase): Table<Kept, string> => db.table('snapshots');

/**
 * Keeps what the device held, in place of what was kept before the restore before. The bytes of
 * attached files are not among it: they stay where they are for as long as this names them.
 */
export async function keepSnapshot(
  db: AppDatabase,
  { companies, records, years, unreadable }: Device,
  done: Restored,
) {
  await tableOf(db).put({ id: ID, companies, records, years, unreadable, ...done });
}

/** What an undo would go back to. */
export interface Snapshot {
  /** When the restore was: milliseconds since 1970, UTC. */
  readonly takenAt: number;
  /** How many companies there were before. */
  readonly companies: number;
  /** How many companies were changed, added or removed since, which an undo takes back as well. */
  readonly changedSince: number;
  /** Years were entered or changed since, which an undo takes back as well. */
  readonly yearsChanged: boolean;
}

/** How many companies are not what the restore left: the clock may have been put back since. */
function countChanged(device: Device, { takenAt, restored }: Kept): number {
  const companies = wholeCompanies(device);
  if (!restored) return companies.filter(({ updatedAt }) => updatedAt > takenAt).length;
  const now = new Map(companies.map((company) => [company.id, contentOf(company)]));
  const ids = new Set([...restored.keys(), ...now.keys()]);
  return [...ids].filter((id) => restored.get(id) !== now.get(id)).length;
}

async function shownOf(db: AppDatabase, kept: Kept): Promise<Snapshot> {
  const device = await peekDevice(db);
  const { takenAt, companies, restoredYears } = kept;
  const years = fingerprintOf(plainYears(device.years));
  return {
    takenAt,
    companies: companies.length,
    changedSince: countChanged(device, kept),
    yearsChanged: restoredYears !== undefined && years !== fingerprintOf(restoredYears),
  };
}

/** The state before the last restore, as long as it is kept. */
export const findSnapshot = (db: AppDatabase): Promise<Snapshot | undefined> =>
  db.transaction('r', [...deviceTables(db), db.snapshots], async () => {
    const kept = await tableOf(db).get(ID);
    return kept && shownOf(db, kept);
  });

/** What was a row of this table once. */
const hasKey = (row: unknown): row is { id: string; updatedAt: number } =>
  typeof row === 'object' && row !== null && 'id' in row;

/**
 * Puts everything back as it was before the last restore, and forgets the snapshot.
 * @param shown what the user has agreed to: it is only done while it is still true
 * @throws {BackupError} `changed`, `failed`; errors of the database
 */
export const undoRestore = (db: AppDatabase, shown: Snapshot): Promise<void> =>
  db.transaction('rw', [...deviceTables(db), db.snapshots], async () => {
    const kept = await tableOf(db).get(ID);
    if (!kept || fingerprintOf(await shownOf(db, kept)) !== fingerprintOf(shown)) {
      throw new BackupError('changed');
    }
    await putBack(db, kept);
    await db.snapshots.delete(ID);
  });

/** Exchanges all that there is, but for years where none were kept. */
async function putBack(db: AppDatabase, kept: Kept): Promise<void> {
  const { companies, years, unreadable } = kept;
  const records = { ...NO_RECORDS, ...kept.records };
  const exchanged = [db.companies, db.edits, db.unreadable, ...recordTables(db)];
  await Promise.all(exchanged.map((table) => table.clear()));
  await db.companies.bulkPut(companies.filter(hasKey));
  for (const table of RECORD_TABLES) await db[table].bulkPut([...records[table]]);
  if (years) {
    await db.years.clear();
    await db.years.bulkPut([...years]);
  }
  await db.unreadable.bulkPut([...unreadable]);
  const counts = await Promise.all([
    db.companies.count(),
    db.unreadable.count(),
    ...RECORD_TABLES.map((table) => db[table].count()),
  ]);
  const promised = [companies, unreadable, ...RECORD_TABLES.map((table) => records[table])];
  if (promised.some(({ length }, at) => counts[at] !== length)) throw new BackupError('failed');
}

/** Forgets the state before the last restore. */
export const discardSnapshot = (db: AppDatabase): Promise<void> => db.snapshots.delete(ID);
