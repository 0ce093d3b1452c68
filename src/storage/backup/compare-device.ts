import type { AppDatabase } from '../database';
import { compareBackup, type Comparison } from './compare';
import { deviceTables, readDevice } from './device';
import type { Payload } from './payload';

/** Holds a backup beside what the device holds now. */
export async function compareWithDevice(db: AppDatabase, backup: Payload): Promise<Comparison> {
  // Said to be async: else Dexie takes the end of the folding in it for the end of all of it.
  const device = await db.transaction('rw', deviceTables(db), async () => await readDevice(db));
  return compareBackup(device, backup);
}
