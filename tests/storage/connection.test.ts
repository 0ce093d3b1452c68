import { beforeEach, expect, it } from 'vitest';
import { Connection } from '../../src/storage/connection';
import { openDatabase, type AppDatabase } from '../../src/storage/database';

let databases = 0;
let db: AppDatabase;

beforeEach(async () => {
  databases += 1;
  db = await openDatabase(`connection-${databases}`);
});

/** What another page does that brings a newer version along. */
const upgradeElsewhere = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 990);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
  });

it('opens a connection that was lost again, and does the work once more', async () => {
  const connection = new Connection(db);
  db.close({ disableAutoOpen: true });
  expect(await connection.run(({ companies }) => companies.count())).toBe(0);
});

it('does the work once more after the error of a browser that has dropped its database', async () => {
  let tries = 0;
  const work = () => {
    tries += 1;
    return tries === 1
      ? Promise.reject(
          new DOMException('Connection to Indexed Database server lost', 'UnknownError'),
        )
      : Promise.resolve('done');
  };
  expect(await new Connection(db).run(work)).toBe('done');
  expect(tries).toBe(2);
});

it('tries once more and not again', async () => {
  let tries = 0;
  const work = () => {
    tries += 1;
    return Promise.reject(new DOMException('lost', 'UnknownError'));
  };
  await expect(new Connection(db).run(work)).rejects.toThrow('lost');
  expect(tries).toBe(2);
});

it('does not repeat what failed for another reason', async () => {
  let tries = 0;
  const work = () => {
    tries += 1;
    return Promise.reject(new DOMException('full', 'QuotaExceededError'));
  };
  await expect(new Connection(db).run(work)).rejects.toThrow('full');
  expect(tries).toBe(1);
});

it('writes what is under way, then lets a newer version have the database, for good', async () => {
  const row = { id: 'a', updatedAt: 1 };
  let written: Promise<unknown> = Promise.resolve();
  const connection = new Connection(db, async () => {
    written = connection.run(({ companies }) => companies.put(row));
    await written;
  });
  const newer = await upgradeElsewhere(db.name);
  await written;
  expect(connection.isGivenUp).toBe(true);
  await expect(connection.run(({ companies }) => companies.put(row))).rejects.toThrow();
  // Nor does a write past the connection open it again.
  await expect(db.companies.put(row)).rejects.toThrow();
  expect(newer.version).toBe(990);
  newer.close();
});

it('does not open a database again that a newer version has meanwhile, and writes nothing', async () => {
  let asked = 0;
  const connection = new Connection(db, () => {
    asked += 1;
    return Promise.resolve();
  });
  // Lost without a word, as when the system drops a page in the background.
  db.close({ disableAutoOpen: false });
  const newer = await upgradeElsewhere(db.name);
  newer.close();
  const row = { id: 'a', updatedAt: 1 };
  await expect(connection.run(({ companies }) => companies.put(row))).rejects.toThrow();
  expect(connection.isGivenUp).toBe(true);
  expect(asked).toBe(1);
  await expect(db.companies.put(row)).rejects.toThrow();
  await expect(openDatabase(db.name)).rejects.toMatchObject({ name: 'NewerDatabaseError' });
});
