import type { Table } from 'dexie';
import type { AppDatabase, Snapshot as Stored } from '../database';
import { companyRow, contentOf } from './company';
import { deviceTables, peekDevice, type Device } from './device';
import { fingerprintOf } from './plain';
import { BackupError } from './problem';

const ID = 'restore';

/** A restore as it was done. */
interface Restored {
  /** Milliseconds since 1970, UTC. */
  readonly takenAt: number;
  /** What each company said right after it, by id. */
  readonly restored: ReadonlyMap<string, string>;
}

/** A row of another version may not say what was written. */
type Kept = Stored & Partial<Restored>;

const tableOf = (db: AppDatabase): Table<Kept, string> => db.table('snapshots');

/** Keeps what the device held, in place of what was kept before the restore before. */
export async function keepSnapshot(db: AppDatabase, device: Device, done: Restored) {
  await tableOf(db).put({ id: ID, ...device, ...done });
}

/** What an undo would go back to. */
export interface Snapshot {
  /** When the restore was: milliseconds since 1970, UTC. */
  readonly takenAt: number;
  /** How many companies there were before. */
  readonly companies: number;
  /** How many companies were changed, added or removed since, which an undo takes back as well. */
  readonly changedSince: number;
}

/** How many companies are not what the restore left: the clock may have been put back since. */
function countChanged({ companies }: Device, { takenAt, restored }: Kept): number {
  if (!restored) return companies.filter(({ updatedAt }) => updatedAt > takenAt).length;
  const now = new Map(
    companies.flatMap((row) => {
      const company = companyRow(row);
      return company ? [[company.id, contentOf(company)] as const] : [];
    }),
  );
  const ids = new Set([...restored.keys(), ...now.keys()]);
  return [...ids].filter((id) => restored.get(id) !== now.get(id)).length;
}

const shownOf = async (db: AppDatabase, kept: Kept): Promise<Snapshot> => ({
  takenAt: kept.takenAt,
  companies: kept.companies.length,
  changedSince: countChanged(await peekDevice(db), kept),
});

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
    await Promise.all([db.companies.clear(), db.edits.clear(), db.unreadable.clear()]);
    await db.companies.bulkPut(kept.companies.filter(hasKey));
    await db.unreadable.bulkPut([...kept.unreadable]);
    const counts = await Promise.all([db.companies.count(), db.unreadable.count()]);
    if (counts[0] !== kept.companies.length || counts[1] !== kept.unreadable.length) {
      throw new BackupError('failed');
    }
    await db.snapshots.delete(ID);
  });

/** Forgets the state before the last restore. */
export const discardSnapshot = (db: AppDatabase): Promise<void> => db.snapshots.delete(ID);
