import { addCounts, type DayCounts } from '../../domain/booth/counts';
import type { AppDatabase } from '../database';
import { readCountsRow } from './rows';

const KEY = 'booth-counts';

export const readCounts = async ({ marks }: AppDatabase): Promise<DayCounts> =>
  readCountsRow(await marks.get(KEY));

/** Adds to what is counted, in one go, so that two pages lose nothing; gives the sum. */
export const storeCounts = (db: AppDatabase, more: DayCounts): Promise<DayCounts> =>
  db.transaction('rw', db.marks, async () => {
    const days = addCounts(await readCounts(db), more);
    await db.marks.put({ key: KEY, days });
    return days;
  });

/** Forgets what is counted, and gives what it was. */
export const eraseCounts = (db: AppDatabase): Promise<DayCounts> =>
  db.transaction('rw', db.marks, async () => {
    const before = await readCounts(db);
    await db.marks.delete(KEY);
    return before;
  });
