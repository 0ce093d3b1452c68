import type { AppDatabase } from '../database';
import type { LockRow } from './rows';

/** What becomes of the lock, and what is to be told of it. */
export interface LockChange<T> {
  /** What is kept of it then: what was found, another row, or none. */
  readonly row: 'found' | LockRow | undefined;
  readonly result: T;
}

const KEY: LockRow['key'] = 'booth';

/**
 * Looks at the lock of the booth and changes it in one go, so that no other page tries a PIN
 * between.
 */
export const changeLock = <T>(
  db: AppDatabase,
  work: (found: unknown) => LockChange<T>,
): Promise<T> =>
  db.transaction('rw', db.marks, async () => {
    const found: unknown = await db.marks.get(KEY);
    const { row, result } = work(found);
    if (row === undefined) await db.marks.delete(KEY);
    else if (row !== 'found') await db.marks.put(row);
    return result;
  });
