import type { AppDatabase, StoredPack } from './database';

/** The packs of this device as they are stored, in the order in which they came. */
export const listPacks = async ({ packs }: AppDatabase): Promise<readonly StoredPack[]> =>
  (await packs.toArray()).sort((one, other) => one.addedAt - other.addedAt);

/** Stores a pack in place of what is stored under its id; gives what was there. */
export const putPack = (db: AppDatabase, stored: StoredPack): Promise<StoredPack | undefined> =>
  db.transaction('rw', db.packs, async () => {
    const before = await db.packs.get(stored.id);
    await db.packs.put(stored);
    return before;
  });

/** Forgets a pack; gives what was there. */
export const deletePack = (db: AppDatabase, id: string): Promise<StoredPack | undefined> =>
  db.transaction('rw', db.packs, async () => {
    const before = await db.packs.get(id);
    await db.packs.delete(id);
    return before;
  });
