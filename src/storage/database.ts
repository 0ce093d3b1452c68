import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CountsRow, LockRow } from './booth/rows';
import { nativeVersion } from './native-version';
import type { RecordRow, RecordTable } from './records/record';
import type { Row } from './row';

/** A row kept as it was found, because it could not be read. */
export interface UnreadableRow {
  readonly id?: number;
  readonly row: unknown;
  /** Milliseconds since 1970, UTC. */
  readonly foundAt: number;
}

/** The bytes of an attached file. */
export interface StoredBlob {
  /** The id of the file they are of. */
  readonly id: string;
  readonly company: string;
  readonly blob: Blob;
}

/** The days off of a year as the user has entered them. */
export interface StoredYear {
  readonly year: number;
  readonly [field: string]: unknown;
}

/** A document that the user has loaded from a file; read with the care that its file was. */
export interface StoredPack {
  /** The id of its document. */
  readonly id: string;
  readonly pack: unknown;
  /** Milliseconds since 1970, UTC. */
  readonly addedAt: number;
}

/** A catalogue by which this device has judged, and what its successor has changed. */
export interface StoredCatalogue {
  readonly id: 'used' | 'changes';
  readonly [field: string]: unknown;
}

/** Small things to remember of this device; times in milliseconds since 1970, UTC. */
export type Mark =
  /** The last backup. */
  | { readonly key: 'backup'; readonly at: number }
  /** When the first company was stored. */
  | { readonly key: 'first'; readonly at: number }
  /** The suggestion to make a backup was put off. */
  | { readonly key: 'later'; readonly at: number }
  /** The latest day that the clock has shown, `YYYY-MM-DD`. */
  | { readonly key: 'day'; readonly day: string }
  | LockRow
  | CountsRow;

/** Everything as it was before a restore, row by row. */
export interface Snapshot {
  readonly id: 'restore';
  readonly takenAt: number;
  readonly companies: readonly unknown[];
  /** What belonged to them. Absent, as the years are, where version 2 has kept it; version 3 had no contacts, version 4 no obstacles and no history. */
  readonly records?: Readonly<Partial<Record<RecordTable, readonly RecordRow[]>>>;
  readonly years?: readonly StoredYear[];
  readonly unreadable: readonly UnreadableRow[];
}

// Every page that has the database follows a table of it, and should fetch nothing more for that.
export { followTable } from './follow';

export type AppDatabase = Dexie & {
  /** What belongs to companies beside their profile: see `records/`. */
  [name in RecordTable]: Table<RecordRow, string>;
} & {
  blobs: Table<StoredBlob, string>;
  years: Table<StoredYear, number>;
  packs: Table<StoredPack, string>;
  catalogues: Table<StoredCatalogue, StoredCatalogue['id']>;
  /** Rows come from storage and may be of any version: they are read through `parseRow`. */
  companies: Table<Row, string, { id: string; updatedAt: number }>;
  /** Changes that are not yet in their company: see `journal.ts`. */
  edits: EntityTable<{ id?: number; edits: readonly unknown[] }, 'id'>;
  unreadable: EntityTable<UnreadableRow, 'id'>;
  marks: Table<Mark, Mark['key']>;
  snapshots: Table<Snapshot, string>;
};

/** Every version that was ever shipped stays, with the way to the next. */
const declare = (db: Dexie): db is AppDatabase => {
  db.version(1).stores({ companies: 'id, updatedAt', unreadable: '++id' });
  db.version(2)
    .stores({ edits: '++id', marks: 'key', snapshots: 'id' })
    .upgrade((upgrade) =>
      upgrade.table<{ changes: number }>('companies').toCollection().modify({ changes: 1 }),
    );
  db.version(3).stores({
    filings: 'id, company',
    items: 'id, company, filing, due',
    certificates: 'id, company',
    files: 'id, company, filing',
    blobs: 'id, company',
    years: 'year',
  });
  db.version(4).stores({ contacts: 'id, company', packs: 'id', catalogues: 'id' });
  db.version(5).stores({ obstacles: 'id, company', history: 'id, company' });
  return true;
};

/** The origin may serve other apps too, so the name says whose database it is. */
export const DATABASE_NAME = 'yuyao-zicha';

/** The example company is kept apart, so that nothing of it mixes with real companies. */
export const EXAMPLE_DATABASE_NAME = 'yuyao-zicha-example';

/** A newer version of the app has written the database; this one keeps its hands off it. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/** The database, declared and not yet open. */
function declared(databaseName: string): AppDatabase {
  // Strict: what the page calls saved is on the disk.
  const db: Dexie = new Dexie(databaseName, { chromeTransactionDurability: 'strict' });
  if (!declare(db)) throw new TypeError('unreachable');
  return db;
}

/**
 * Opens the database of this device, brought to the version of today.
 * @param onblocked called when another page keeps an older version open
 * @throws NewerDatabaseError where a newer version of the app has written it
 * @throws where IndexedDB is missing or forbidden
 */
export async function openDatabase(
  databaseName: string,
  onblocked: () => void = () => undefined,
): Promise<AppDatabase> {
  const db = declared(databaseName);
  const found = (await nativeVersion(databaseName)) ?? 0;
  // Dexie would open a newer one without a word. It counts ten for each of our versions.
  const newer = (db.verno + 1) * 10;
  if (found >= newer) throw new NewerDatabaseError(databaseName);
  const look = () => {
    if (db.backendDB().version >= newer) throw new NewerDatabaseError(databaseName);
  };
  // At every reopening, too: another page may have brought a newer one while the connection was lost.
  db.on('ready', look, true);
  db.on('blocked', onblocked);
  await db.open();
  return db;
}
