import { compareWithDevice } from '../storage/backup/compare-device';
import { sumFiles } from '../storage/backup/files';
import { makeBackup, noteBackup } from '../storage/backup/make';
import { outcomeOf } from '../storage/backup/outcome';
import { problemOf } from '../storage/backup/problem';
import { readBackup, textOf } from '../storage/backup/read';
import { restoreBackup } from '../storage/backup/restore';
import { discardSnapshot, findSnapshot, undoRestore } from '../storage/backup/snapshot';
import { withDevice } from './with-device';

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
  sumFiles,
  textOf,
  undoRestore,
  withDevice,
};
