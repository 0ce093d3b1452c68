import { BackupError } from '../storage/backup/problem';
import { workspace } from './workspace.svelte';

/** Whether the device holds everything typed so far; what had to wait is tried once more. */
export async function isAllStored(): Promise<boolean> {
  await workspace.settled();
  if (workspace.hasUnsaved) await workspace.retry();
  return !workspace.hasUnsaved;
}

/** @throws {BackupError} `unsaved` where the device does not hold everything typed so far */
export async function needAllStored(): Promise<void> {
  if (!(await isAllStored())) throw new BackupError('unsaved');
}
