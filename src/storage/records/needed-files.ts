import type { AppDatabase } from '../database';
import type { RecordEdit } from './record';

/** The files that are in the state before the last restore: an undo of it needs their bytes. */
export async function filesBeforeRestore({ snapshots }: AppDatabase): Promise<ReadonlySet<string>> {
  const kept = await snapshots.toArray();
  return new Set(kept.flatMap(({ records }) => records?.files ?? []).map(({ id }) => id));
}

/** The files whose bytes are needed, as far as the database knows. */
export async function neededFiles(
  db: AppDatabase,
  waiting: readonly RecordEdit[],
): Promise<ReadonlySet<string>> {
  const known = await db.files.toCollection().primaryKeys();
  const coming = waiting.flatMap(({ table, id }) => (table === 'files' ? [id] : []));
  return new Set([...known, ...coming, ...(await filesBeforeRestore(db))]);
}
