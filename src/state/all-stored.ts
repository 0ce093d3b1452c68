import { BackupError } from '../storage/backup/problem';
import { workspace } from './workspace.svelte';

/** Whether the device holds everything typed so far into one’s own companies; what had to wait is tried once more. */
export async function isAllStored(): Promise<boolean> {
  await workspace.settled();
  if (workspace.hasOwnUnsaved) await workspace.retry();
  return !workspace.hasOwnUnsaved;
}

/** @throws {BackupError} `unsaved` where the device does not hold everything typed so far */
export async function needAllStored(): Promise<void> {
  if (!(await isAllStored())) throw new BackupError('unsaved');
}
