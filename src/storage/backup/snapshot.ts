import type { AppDatabase } from '../database';
import { deviceTables, readDevice, type Device } from './device';
import { BackupError } from './problem';

const ID = 'restore';

/** Keeps what the device holds, in place of what was kept before the restore before. */
export async function keepSnapshot(db: AppDatabase, device: Device, takenAt: number) {
  await db.snapshots.put({ id: ID, takenAt, ...device });
}

/** What an undo would go back to. */
export interface Snapshot {
  /** When the restore was: milliseconds since 1970, UTC. */
  readonly takenAt: number;
  /** How many companies there were before. */
  readonly companies: number;
  /** How many companies were changed since, which an undo takes back as well. */
  readonly changedSince: number;
}

/** The state before the last restore, as long as it is kept. */
export async function findSnapshot(db: AppDatabase): Promise<Snapshot | undefined> {
  return db.transaction('rw', [...deviceTables(db), db.snapshots], async () => {
    const kept = await db.snapshots.get(ID);
    if (!kept) return undefined;
    const { companies } = await readDevice(db);
    const { takenAt } = kept;
    const changed = companies.filter(({ updatedAt }) => updatedAt > takenAt);
    return { takenAt, companies: kept.companies.length, changedSince: changed.length };
  });
}

/** What was a row of this table once. */
const hasKey = (row: unknown): row is { id: string; updatedAt: number } =>
  typeof row === 'object' && row !== null && 'id' in row;

/**
 * Puts everything back as it was before the last restore, and forgets the snapshot.
 * @throws {BackupError} `failed` where there is none; errors of the database
 */
export const undoRestore = (db: AppDatabase): Promise<void> =>
  db.transaction('rw', [...deviceTables(db), db.snapshots], async () => {
    const kept = await db.snapshots.get(ID);
    if (!kept) throw new BackupError('failed');
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
