import { library } from './library.svelte';

/**
 * Takes up the packs of this device, and what other pages do with them. It works with the database
 * alone: where there are none, nothing else is fetched and nothing is judged again.
 */
export async function followPacks(): Promise<void> {
  const { DATABASE_NAME, followTable, openDatabase } = await import('../storage/database');
  const look = async () => {
    const db = await openDatabase(DATABASE_NAME);
    const count = await db.packs.count().finally(() => db.close());
    if (count + library.packs.length > 0) await (await import('./packs.svelte')).packs.read();
  };
  followTable(DATABASE_NAME, 'packs', () => void look().catch(() => undefined));
  await look();
}
