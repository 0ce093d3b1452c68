import { describe, expect, it } from 'vitest';
import { openDatabase, type AppDatabase } from '../../src/storage/database';
import { nativeVersion } from '../../src/storage/native-version';
import { append, fold } from '../../src/storage/journal';
import { openAsVersion1, rowsOfVersion1 } from './versions/version-1';
import { openAsVersion2, rowsOfVersion2 } from './versions/version-2';
import { openAsVersion3, rowsOfVersion3 } from './versions/version-3';
import { openAsVersion4, rowsOfVersion4 } from './versions/version-4';

let databases = 0;
const freshName = () => `database-${(databases += 1)}`;

const rawOpen = (name: string, version: number, onupgrade: (db: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => onupgrade(opening.result);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
  });

/** Every table of today, with its keys. */
const TABLES = {
  blobs: 'id, company',
  catalogues: 'id',
  certificates: 'id, company',
  companies: 'id, updatedAt',
  contacts: 'id, company',
  edits: '++id',
  files: 'id, company, filing',
  filings: 'id, company',
  items: 'id, company, due, filing',
  marks: 'key',
  obstacles: 'id, company',
  history: 'id, company',
  packs: 'id',
  snapshots: 'id',
  unreadable: '++id',
  years: 'year',
};

const tablesOf = ({ tables }: AppDatabase) =>
  Object.fromEntries(
    tables.map(({ name, schema: { primKey, indexes } }) => {
      const others = indexes.map(({ src }) => src).sort();
      return [name, [primKey.src, ...others].join(', ')];
    }),
  );

describe('a database of version 1', () => {
  it('is brought to today with every row, each counted as changed since no backup was', async () => {
    const name = freshName();
    const { companies, unreadable } = rowsOfVersion1;
    await openAsVersion1(name, rowsOfVersion1);
    const db = await openDatabase(name);
    expect(await db.companies.toArray()).toEqual(companies.map((row) => ({ ...row, changes: 1 })));
    expect(await db.unreadable.toArray()).toEqual(unreadable);
    expect(await nativeVersion(name)).toBe(50);
    expect(tablesOf(db)).toEqual(TABLES);
    db.close();
  });
});

describe('a database of version 2', () => {
  it('is brought to today with every row as it was, and room for what belongs to companies', async () => {
    const name = freshName();
    await openAsVersion2(name, rowsOfVersion2);
    const db = await openDatabase(name);
    const { companies, edits, marks, snapshots, unreadable } = db;
    for (const table of [companies, edits, marks, snapshots, unreadable]) {
      expect(await table.toArray(), table.name).toEqual(
        Object.entries(rowsOfVersion2).find(([each]) => each === table.name)?.[1],
      );
    }
    expect(await nativeVersion(name)).toBe(50);
    expect(tablesOf(db)).toEqual(TABLES);
    db.close();
  });

  it('takes its journal up, and records for its companies', async () => {
    const name = freshName();
    await openAsVersion2(name, rowsOfVersion2);
    const db = await openDatabase(name);
    const company = '0a1b2c3d4e5f60718293a4b5';
    const record = {
      kind: 'record',
      table: 'filings',
      isNew: true,
      at: 1_790_000_000_010,
    } as const;
    await append(db, [{ ...record, id: 'f', company, fields: { name: '注册' } }]);
    expect(await fold(db)).toEqual([]);
    expect(await db.companies.get(company)).toMatchObject({
      enterprise: { name: '刚改的名字', facts: { maker: true } },
      updatedAt: 1_790_000_000_010,
      changes: 2,
    });
    expect(await db.filings.toArray()).toEqual([{ id: 'f', company, name: '注册' }]);
    db.close();
  });
});

describe('a database of version 3', () => {
  it('is brought to today with every row as it was, and takes its journal up', async () => {
    const name = freshName();
    await openAsVersion3(name, rowsOfVersion3);
    const db = await openDatabase(name);
    for (const [table, rows] of Object.entries(rowsOfVersion3)) {
      if (table !== 'blobs') expect(await db.table(table).toArray(), table).toEqual(rows);
    }
    expect(await db.blobs.toCollection().primaryKeys()).toEqual(['e']);
    expect(await nativeVersion(name)).toBe(50);
    expect(tablesOf(db)).toEqual(TABLES);
    await fold(db);
    expect(await db.filings.get('f')).toMatchObject({
      'event.a': { kind: 'submitted', on: '2026-02-24' },
      'event.b': { kind: 'accepted', on: '2026-03-02' },
    });
    db.close();
  });
});

describe('a database of version 4', () => {
  it('is brought to today with every row as it was, and takes its journal up', async () => {
    const name = freshName();
    await openAsVersion4(name, rowsOfVersion4);
    const db = await openDatabase(name);
    for (const [table, rows] of Object.entries(rowsOfVersion4)) {
      if (table !== 'blobs') expect(await db.table(table).toArray(), table).toEqual(rows);
    }
    expect(await db.blobs.toCollection().primaryKeys()).toEqual(['e']);
    expect(await nativeVersion(name)).toBe(50);
    expect(tablesOf(db)).toEqual(TABLES);
    await fold(db);
    expect(await db.filings.get('f')).toMatchObject({
      'event.a': { kind: 'submitted', on: '2026-02-24' },
      'event.b': { kind: 'accepted', on: '2026-03-02' },
    });
    db.close();
  });
});

describe('a database of a newer version', () => {
  it('is not opened, and stays as it is', async () => {
    const name = freshName();
    const newer = await rawOpen(name, 60, (db) => {
      db.createObjectStore('companies', { keyPath: 'id' });
      db.createObjectStore('later', { keyPath: 'id' });
    });
    newer.close();
    await expect(openDatabase(name)).rejects.toMatchObject({ name: 'NewerDatabaseError' });
    expect(await nativeVersion(name)).toBe(60);
    const again = await rawOpen(name, 60, () => undefined);
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
