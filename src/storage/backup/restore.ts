import type { AppDatabase } from '../database';
import { compareBackup, type Comparison } from './compare';
import { companyRow, contentOf } from './company';
import { deviceTables, readDevice, type Device } from './device';
import { isTaken, outcomeOf, type Outcome, type RestoreMode } from './outcome';
import type { Payload } from './payload';
import { fingerprintOf } from './plain';
import { BackupError } from './problem';
import { keepSnapshot } from './snapshot';

/** What the user has agreed to. */
export interface Restoring {
  readonly mode: RestoreMode;
  /** The comparison that was shown: it is only done while it is still true. */
  readonly agreed: Comparison;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

interface Written {
  /** What each company has to say, by id. */
  readonly contents: ReadonlyMap<string, string>;
  readonly unreadable: number;
}

/** The device holds exactly what was to be written, or nothing has happened. */
async function prove(db: AppDatabase, { contents, unreadable }: Written): Promise<void> {
  const rows = (await db.companies.toArray()).flatMap((row) => companyRow(row) ?? []);
  const isKept =
    rows.length === contents.size &&
    (await db.companies.count()) === contents.size &&
    (await db.unreadable.count()) === unreadable &&
    rows.every((row) => contentOf(row) === contents.get(row.id));
  if (!isKept) throw new BackupError('failed');
}

/** Writes what is to be taken from the backup, and tells what the device has to hold then. */
async function write(
  db: AppDatabase,
  device: Device,
  backup: Payload,
  { mode, agreed }: Restoring,
): Promise<Written> {
  const isReplaced = mode === 'replace';
  const taken = new Set(
    agreed.companies.flatMap(({ id, standing }) => (isTaken(mode, standing) ? [id] : [])),
  );
  const rows = backup.companies.filter(({ id }) => taken.has(id));
  const aside = isReplaced ? backup.unreadable : agreed.newUnreadable;
  if (isReplaced) await Promise.all([db.companies.clear(), db.unreadable.clear()]);
  await db.companies.bulkPut(rows.map((row) => ({ ...row, changes: 0 })));
  await db.unreadable.bulkAdd(aside.map(({ row, foundAt }) => ({ row, foundAt })));
  const kept = isReplaced ? [] : device.companies.flatMap((row) => companyRow(row) ?? []);
  return {
    contents: new Map([...kept, ...rows].map((row) => [row.id, contentOf(row)])),
    unreadable: aside.length + (isReplaced ? 0 : device.unreadable.length),
  };
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
    const written = await write(db, device, backup, restoring);
    await keepSnapshot(db, device, { takenAt: now, restored: written.contents });
    await prove(db, written);
    const outcome = outcomeOf(agreed, mode);
    if (written.contents.size !== outcome.total) throw new BackupError('failed');
    return outcome;
  });
}
