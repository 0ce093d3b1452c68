import { DATABASE_NAME, type AppDatabase } from '../storage/database';
import { withDatabase } from '../storage/with-database';

/** Works on the own companies of this device, as `withDatabase` does. */
export const withDevice = <T>(work: (db: AppDatabase) => Promise<T>): Promise<T> =>
  withDatabase(DATABASE_NAME, work);
