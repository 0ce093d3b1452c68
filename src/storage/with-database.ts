import { openDatabase, type AppDatabase } from './database';

/**
 * Works on a database of this device over a connection that is closed afterwards, so that it stands
 * in the way of no other page.
 * @throws where the database cannot be opened, and what the work throws
 */
export async function withDatabase<T>(
  name: string,
  work: (db: AppDatabase) => Promise<T>,
): Promise<T> {
  const db = await openDatabase(name);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
