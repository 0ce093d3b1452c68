import type { AppDatabase } from '../database';
import type { Device } from './device';

/** Attached files, in number and in bytes. */
export interface FileSum {
  readonly count: number;
  readonly bytes: number;
}

/** The attached files of the device whose bytes are there. */
export async function sumFiles(db: AppDatabase): Promise<FileSum> {
  const sizes: number[] = [];
  await db.transaction('r', db.files, db.blobs, async () => {
    const ids = await db.files.toCollection().primaryKeys();
    for (const found of await db.blobs.bulkGet(ids)) if (found) sizes.push(found.blob.size);
  });
  return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** What is attached to the companies of a device, by the ids of the files. */
export async function attachedTo(
  db: AppDatabase,
  { records: { files } }: Device,
): Promise<ReadonlyMap<string, Blob>> {
  const stored = await db.blobs.bulkGet(files.map(({ id }) => id));
  return new Map(stored.flatMap((found) => (found ? [[found.id, found.blob] as const] : [])));
}
