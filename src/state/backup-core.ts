import { compareWithDevice } from '../storage/backup/compare-device';
import { makeBackup, noteBackup } from '../storage/backup/make';
import { outcomeOf } from '../storage/backup/outcome';
import { problemOf } from '../storage/backup/problem';
import { readBackup, textOf } from '../storage/backup/read';
import { restoreBackup } from '../storage/backup/restore';
import { discardSnapshot, findSnapshot, undoRestore } from '../storage/backup/snapshot';
import { Connection } from '../storage/connection';
import { DATABASE_NAME, openDatabase, type AppDatabase } from '../storage/database';

/** Works on the own companies of this device, by a connection of its own. */
async function withDevice<T>(work: (db: AppDatabase) => Promise<T>): Promise<T> {
  const db = await openDatabase(DATABASE_NAME);
  const connection = new Connection(db);
  try {
    return await connection.run(work);
  } finally {
    db.close();
  }
}

/** What makes and restores backups: fetched when someone asks for it. */
export const backupCore = {
  compareWithDevice,
  discardSnapshot,
  findSnapshot,
  makeBackup,
  noteBackup,
  outcomeOf,
  problemOf,
  readBackup,
  restoreBackup,
  textOf,
  undoRestore,
  withDevice,
};
