import { compareBackup, type RestoreMode } from '../../src/storage/backup/compare';
import { deviceTables, readDevice, type Device } from '../../src/storage/backup/device';
import { makeBackup } from '../../src/storage/backup/make';
import type { Payload } from '../../src/storage/backup/payload';
import { NO_RECORDS } from '../../src/storage/backup/records';
import type { Outcome } from '../../src/storage/backup/outcome';
import { readBackup } from '../../src/storage/backup/read';
import { restoreBackup } from '../../src/storage/backup/restore';
import { findSnapshot, undoRestore } from '../../src/storage/backup/snapshot';
import type { AppDatabase } from '../../src/storage/database';
import { present } from './catalogue';

/** A device as it is read; what is not given it does not hold. */
export const deviceOf = (given: Partial<Device>): Device => ({
  companies: [],
  records: NO_RECORDS,
  years: [],
  unreadable: [],
  blobs: new Set(),
  ...given,
});

/** A backup that says nothing but what is given. */
export const payloadWith = (given: Partial<Payload>): Payload => ({
  companies: [],
  years: undefined,
  unreadable: [],
  attached: new Map(),
  ...given,
});

/** Rounds that make a password quick to try, for tests. */
const FEW_ITERATIONS = 10;

/** Makes a backup of a device as the app does, but for the cost of its password. */
export const backupOf = (
  db: AppDatabase,
  password = '',
  { madeAt = 1_790_000_000_000, withFiles = false } = {},
) =>
  makeBackup(db, {
    app: '1.0.0',
    catalogue: '2026-06-01',
    madeAt,
    password,
    iterations: FEW_ITERATIONS,
    withFiles,
  });

/** Reads, compares and restores a text, as a user does who agrees to everything. */
export async function restoreText(
  db: AppDatabase,
  text: string,
  mode: RestoreMode = 'replace',
  password = '',
): Promise<Outcome> {
  const backup = await readBackup(text, password);
  const device = await db.transaction('rw', deviceTables(db), async () => await readDevice(db));
  const agreed = compareBackup(device, backup);
  return restoreBackup(db, backup, { mode, agreed, now: 1_800_000_000_000 });
}

/** Goes back from the last restore, as a user does who agrees to what is shown. */
export const undo = async (db: AppDatabase): Promise<void> =>
  undoRestore(db, present(await findSnapshot(db)));
