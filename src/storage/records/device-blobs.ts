import type { Connection } from '../connection';
import type { AppDatabase } from '../database';
import { journalOf, recordEditsOf } from '../journal';
import type { BlobStore } from './blob-store';
import { neededFiles } from './needed-files';
import { whenAlone } from './when-alone';

const removeUnneeded = (db: AppDatabase): Promise<void> =>
  db.transaction('rw', [db.blobs, db.files, db.edits, db.snapshots], async () => {
    const needed = await neededFiles(db, recordEditsOf(await journalOf(db)));
    const stored = await db.blobs.toCollection().primaryKeys();
    await db.blobs.bulkDelete(stored.filter((id) => !needed.has(id)));
  });

/**
 * The bytes of attached files on the device. Those whose file was removed stay, because whoever
 * removed it may take that back, and bytes come before the record that names them: only a page that
 * has the app to itself, and has attached and removed nothing yet, can tell that nobody needs them.
 */
export function deviceBlobs(connection: Connection): BlobStore {
  let tidied: Promise<void> = Promise.resolve();
  return {
    put: async (stored) => {
      await tidied;
      await connection.run((db) => db.blobs.put(stored));
    },
    get: (id) => connection.run(async (db) => (await db.blobs.get(id))?.blob),
    remove: (id) => connection.run((db) => db.blobs.delete(id)),
    tidy: () => {
      tidied = connection
        .run((db) => whenAlone(`${db.name}.files`, () => removeUnneeded(db)))
        // What is left over does no harm, and goes next time.
        .catch(() => undefined);
      return tidied;
    },
  };
}
