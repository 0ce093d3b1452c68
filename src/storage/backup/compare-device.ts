import type { AppDatabase } from '../database';
import { compareBackup, type Comparison } from './compare';
import { deviceTables, readDevice } from './device';
import type { Payload } from './payload';

/** Holds a backup beside what the device holds now. */
export async function compareWithDevice(db: AppDatabase, backup: Payload): Promise<Comparison> {
  const device = await db.transaction('rw', deviceTables(db), () => readDevice(db));
  return compareBackup(device, backup);
}
