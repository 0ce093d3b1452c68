import { DATABASE_NAME, type AppDatabase } from '../storage/database';
import { withDatabase } from '../storage/with-database';

/**
 * Works on what is remembered of this device beside its companies. Undefined where the device does
 * not let it: a suggestion comes too late or once too often, and nothing else is lost.
 */
export const onMarks = <T>(work: (db: AppDatabase) => Promise<T>): Promise<T | undefined> =>
  withDatabase(DATABASE_NAME, work).catch(() => undefined);
