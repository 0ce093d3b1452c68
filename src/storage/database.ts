import { Dexie, type EntityTable } from 'dexie';

/** A row kept as it was found, because it could not be read. */
export interface UnreadableRow {
  readonly id?: number;
  readonly row: unknown;
  /** Milliseconds since 1970, UTC. */
  readonly foundAt: number;
}

export type AppDatabase = Dexie & {
  /** Rows come from storage and may be of any version: they are read through `readRow`. */
  companies: EntityTable<{ id: string; updatedAt: number }, 'id'>;
  unreadable: EntityTable<UnreadableRow, 'id'>;
};

const declare = (db: Dexie): db is AppDatabase => {
  db.version(1).stores({ companies: 'id, updatedAt', unreadable: '++id' });
  return true;
};

/** The origin may serve other apps too, so the name says whose database it is. */
export const DATABASE_NAME = 'yuyao-zicha';

/** The example company is kept apart, so that nothing of it mixes with real companies. */
export const EXAMPLE_DATABASE_NAME = 'yuyao-zicha-example';

/**
 * Opens the database of this device.
 * @throws where IndexedDB is missing or forbidden
 */
export async function openDatabase(databaseName: string): Promise<AppDatabase> {
  // Strict: what the page calls saved is on the disk.
  const db: Dexie = new Dexie(databaseName, { chromeTransactionDurability: 'strict' });
  if (!declare(db)) throw new TypeError('unreachable');
  await db.open();
  return db;
}
