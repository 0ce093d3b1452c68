import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase, type AppDatabase } from '../../src/storage/database';
import { countRows, emptyDatabase, refillDatabase } from '../../src/storage/erase';

let databases = 0;
let db: AppDatabase;

/** Rows for every table, also such as no version has ever written. */
const ROWS = {
  companies: [{ id: 'a', updatedAt: 1, later: { field: [1, null] } }, { id: 'b' }],
  edits: [{ id: 7, edits: [{ kind: 'unknown' }] }],
  unreadable: [{ id: 3, row: '某公司', foundAt: 9 }],
  marks: [
    { key: 'backup', at: 4 },
    { key: 'day', day: '2026-06-10' },
  ],
  snapshots: [{ id: 'restore', takenAt: 2, companies: [{ id: 'old' }], unreadable: [] }],
  filings: [
    { id: 'f', company: 'a', 'event.1': { kind: 'accepted', on: '2026-03-06' } },
    { id: 'g', company: 'gone' },
  ],
  items: [{ id: 'f.paper', company: 'a', filing: 'f', due: '2026-03-01', later: { field: 1 } }],
  certificates: [{ id: 'c', company: 'b', expiresOn: 'no day' }],
  files: [{ id: 'x', company: 'a', filing: 'f', item: 'f.paper', size: 2 }],
  blobs: [{ id: 'x', company: 'a', blob: new Blob(['渝']) }],
  years: [{ year: 2031, name: '通知' }],
  contacts: [{ id: 't', company: 'a', unit: '市药监局', later: 1 }],
  obstacles: [{ id: 'o', company: 'a', title: '排队', later: 1 }],
  history: [{ id: 'h', company: 'a', at: 3, later: 1 }],
  packs: [{ id: 'example', pack: 'no pack', addedAt: 8 }],
  catalogues: [{ id: 'used', schema: 0 }],
};
const EMPTY = Object.fromEntries(Object.keys(ROWS).map((table) => [table, 0]));

beforeEach(async () => {
  databases += 1;
  db = await openDatabase(`erase-${databases}`);
  for (const [table, rows] of Object.entries(ROWS)) await db.table(table).bulkPut(rows);
});
afterEach(() => db.close());

const everything = async () =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])),
  );

it('the rows here are of every table that there is', () => {
  expect(db.tables.map(({ name }) => name).sort()).toEqual(Object.keys(ROWS).sort());
});

it('counts the rows of every table', async () => {
  expect(await countRows(db)).toEqual({
    companies: 2,
    edits: 1,
    unreadable: 1,
    marks: 2,
    snapshots: 1,
    filings: 2,
    items: 1,
    certificates: 1,
    files: 1,
    blobs: 1,
    years: 1,
    contacts: 1,
    obstacles: 1,
    history: 1,
    packs: 1,
    catalogues: 1,
  });
});

it('leaves nothing in any table, and puts back every row as it was', async () => {
  const contents = await emptyDatabase(db);
  expect(await countRows(db)).toEqual(EMPTY);
  await refillDatabase(db, contents);
  expect(await everything()).toEqual(ROWS);
  expect(await (await db.blobs.get('x'))?.blob.text()).toBe('渝');
});

it('putting back loses nothing that was stored meanwhile', async () => {
  const contents = await emptyDatabase(db);
  await db.table('companies').put({ id: 'new', updatedAt: 5 });
  await refillDatabase(db, contents);
  expect(await db.companies.toCollection().primaryKeys()).toEqual(['a', 'b', 'new']);
});

it('where one table cannot be emptied, every row of every table is there', async () => {
  db.table('snapshots').hook('deleting', () => {
    throw new Error('The disk is gone.');
  });
  await expect(emptyDatabase(db)).rejects.toThrow('The disk is gone.');
  expect(await everything()).toEqual(ROWS);
});

it('where one row cannot be put back, none is', async () => {
  const contents = await emptyDatabase(db);
  await expect(
    refillDatabase(db, { ...contents, snapshots: [{ takenAt: 'without an id' }] }),
  ).rejects.toThrow();
  expect(await countRows(db)).toEqual(EMPTY);
});
