import { DATABASE_NAME, EXAMPLE_DATABASE_NAME } from '../storage/database';
import { countRows, emptyDatabase, refillDatabase } from '../storage/erase';
import { withDatabase } from '../storage/with-database';
import { isAllStored } from './all-stored';
import type { Belongings } from './belongings';
import { removeOwnKeys } from './own-keys';
import { workspace } from './workspace.svelte';

/** What is kept on this device beside the companies. */
export interface Besides {
  readonly hasExample: boolean;
  /** The state before the last restore. */
  readonly hasSnapshot: boolean;
  readonly unreadable: number;
  /** Policy packs that the user has loaded. */
  readonly packs: number;
  /** What belongs to one’s own companies beside their profiles. */
  readonly belongings: Belongings;
}

/** @throws where the databases cannot be opened */
export async function keptBesides(): Promise<Besides> {
  await workspace.settled();
  const [own, example] = await Promise.all([
    withDatabase(DATABASE_NAME, countRows),
    withDatabase(EXAMPLE_DATABASE_NAME, countRows),
  ]);
  return {
    hasExample: Object.values(example).some((count) => count > 0),
    hasSnapshot: (own['snapshots'] ?? 0) > 0,
    unreadable: own['unreadable'] ?? 0,
    packs: own['packs'] ?? 0,
    belongings: {
      filings: own['filings'] ?? 0,
      certificates: own['certificates'] ?? 0,
      files: own['files'] ?? 0,
      contacts: own['contacts'] ?? 0,
      obstacles: own['obstacles'] ?? 0,
      history: own['history'] ?? 0,
    },
  };
}

/** What was deleted. */
export interface Erased {
  /** The device held everything typed; else the last changes were on this page only, and are gone. */
  readonly isWhole: boolean;
  /** Puts what the device held back as it was, and throws where it could not. */
  readonly putBack: () => Promise<void>;
}

/**
 * Deletes everything that the app keeps on this device, and tells its other pages. Changes that the
 * device has no room for do not stand in the way of it.
 * @throws where it could not be deleted; then everything is there
 */
export async function eraseAll(): Promise<Erased> {
  const isWhole = await isAllStored();
  const openId = workspace.company.id;
  const example = await withDatabase(EXAMPLE_DATABASE_NAME, emptyDatabase);
  const refillExample = () =>
    withDatabase(EXAMPLE_DATABASE_NAME, (db) => refillDatabase(db, example));
  let own: Awaited<ReturnType<typeof emptyDatabase>>;
  try {
    own = await withDatabase(DATABASE_NAME, emptyDatabase);
  } catch (error) {
    await refillExample();
    throw error;
  }
  await workspace.clear();
  const putKeysBack = removeOwnKeys();

  const putBack = async () => {
    await withDatabase(DATABASE_NAME, (db) => refillDatabase(db, own));
    await refillExample();
    await workspace.reread();
    if (workspace.companies.some(({ id }) => id === openId)) workspace.open(openId);
    putKeysBack();
  };
  return { isWhole, putBack };
}
