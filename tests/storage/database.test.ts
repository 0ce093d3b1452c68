import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database';
import { nativeVersion } from '../../src/storage/native-version';
import { openAsVersion1, rowsOfVersion1 } from './versions/version-1';

let databases = 0;
const freshName = () => `database-${(databases += 1)}`;

const rawOpen = (name: string, version: number, onupgrade: (db: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => onupgrade(opening.result);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
  });

describe('a database of version 1', () => {
  it('is brought to today with every row, each counted as changed since no backup was', async () => {
    const name = freshName();
    const { companies, unreadable } = rowsOfVersion1;
    await openAsVersion1(name, rowsOfVersion1);
    const db = await openDatabase(name);
    expect(await db.companies.toArray()).toEqual(companies.map((row) => ({ ...row, changes: 1 })));
    expect(await db.unreadable.toArray()).toEqual(unreadable);
    expect(await nativeVersion(name)).toBe(20);
    expect(db.tables.map((table) => table.name).sort()).toEqual(
      ['companies', 'edits', 'marks', 'snapshots', 'unreadable'].sort(),
    );
    db.close();
  });
});

describe('a database of a newer version', () => {
  it('is not opened, and stays as it is', async () => {
    const name = freshName();
    const newer = await rawOpen(name, 30, (db) => {
      db.createObjectStore('companies', { keyPath: 'id' });
      db.createObjectStore('later', { keyPath: 'id' });
    });
    newer.close();
    await expect(openDatabase(name)).rejects.toMatchObject({ name: 'NewerDatabaseError' });
    expect(await nativeVersion(name)).toBe(30);
    const again = await rawOpen(name, 30, () => undefined);
    expect([...again.objectStoreNames]).toEqual(['companies', 'later']);
    again.close();
  });
});

describe('the version on the disk', () => {
  it('is none where there is no database, and asking makes none', async () => {
    const name = freshName();
    expect(await nativeVersion(name)).toBeUndefined();
    expect((await indexedDB.databases()).map((db) => db.name)).not.toContain(name);
  });
});

it('says when an older page keeps the database open, and goes on when that is closed', async () => {
  const name = freshName();
  const old = await rawOpen(name, 10, (db) => {
    db.createObjectStore('companies', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
    db.createObjectStore('unreadable', { keyPath: 'id', autoIncrement: true });
  });
  const blocked = new Promise<void>((resolve) => {
    const opening = openDatabase(name, resolve);
    void opening.then((db) => db.close());
  });
  await blocked;
  old.close();
  const db = await openDatabase(name);
  expect(await db.companies.count()).toBe(0);
  db.close();
});
