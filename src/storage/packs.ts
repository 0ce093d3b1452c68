import type { AppDatabase, StoredPack } from './database';

/** The packs of this device as they are stored, in the order in which they came. */
export const listPacks = async ({ packs }: AppDatabase): Promise<readonly StoredPack[]> =>
  (await packs.toArray()).sort((one, other) => one.addedAt - other.addedAt);

/** Stores a pack in place of what is stored under its id. */
export async function putPack({ packs }: AppDatabase, stored: StoredPack): Promise<void> {
  await packs.put(stored);
}

/** Forgets a pack; gives what was there. */
export const deletePack = (db: AppDatabase, id: string): Promise<StoredPack | undefined> =>
  db.transaction('rw', db.packs, async () => {
    const before = await db.packs.get(id);
    await db.packs.delete(id);
    return before;
  });
