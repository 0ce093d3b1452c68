import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type AppDatabase } from '../../src/storage/database';
import { followTable } from '../../src/storage/follow';
import { countChanges, markFirst, readMarks, setMark } from '../../src/storage/marks';
import type { Row } from '../../src/storage/row';

let databases = 0;
let db: AppDatabase;

beforeEach(async () => {
  databases += 1;
  db = await openDatabase(`marks-${databases}`);
});
afterEach(() => db.close());

const NOTHING = {
  firstAt: undefined,
  backupAt: undefined,
  putOffAt: undefined,
  latestDay: undefined,
};

it('remembers nothing at first', async () => {
  expect(await readMarks(db)).toEqual(NOTHING);
});

it('gives back each mark, the latest of its kind', async () => {
  for (const at of [1, 2]) {
    await setMark(db, { key: 'first', at });
    await setMark(db, { key: 'backup', at: at + 10 });
    await setMark(db, { key: 'later', at: at + 20 });
    await setMark(db, { key: 'day', day: `2026-06-1${at}` });
  }
  expect(await readMarks(db)).toEqual({
    firstAt: 2,
    backupAt: 12,
    putOffAt: 22,
    latestDay: '2026-06-12',
  });
});

it('takes what is no moment and no day for nothing', async () => {
  await db
    .table('marks')
    .bulkPut([
      { key: 'first', at: 'yesterday' },
      { key: 'backup' },
      { key: 'later', at: NaN },
      { key: 'day', day: '2026-02-30' },
    ]);
  expect(await readMarks(db)).toEqual(NOTHING);
});

it('the first company is marked once, and the mark says when', async () => {
  expect(await markFirst(db, 5)).toBe(true);
  expect(await markFirst(db, 6)).toBe(false);
  expect((await readMarks(db)).firstAt).toBe(5);
});

it('of two pages only one marks the first company', async () => {
  const marked = await Promise.all([markFirst(db, 5), markFirst(db, 6)]);
  expect(marked.filter(Boolean)).toHaveLength(1);
});

it('tells when a mark of its database has changed, until it is told to stop', async () => {
  const other = await openDatabase(`${db.name}-other`);
  let told = 0;
  const leave = followTable(db.name, 'marks', () => {
    told += 1;
  });
  await setMark(other, { key: 'backup', at: 1 });
  await db.table('unreadable').add({ row: 1, foundAt: 1 });
  expect(told).toBe(0);
  await setMark(db, { key: 'backup', at: 1 });
  await expect.poll(() => told).toBe(1);
  leave();
  await setMark(db, { key: 'backup', at: 2 });
  expect(told).toBe(1);
  other.close();
});

describe('changes that no backup holds', () => {
  const row = (id: string, changes: number): Row => ({
    id,
    enterprise: { name: id, facts: {}, unsure: [] },
    products: [],
    productsComplete: false,
    updatedAt: 1,
    changes,
  });

  it('are none where nothing is stored', async () => {
    expect(await countChanges(db)).toBe(0);
  });

  it('are those of every company and those still in the journal', async () => {
    await db.companies.bulkPut([row('a', 3), row('b', 0), row('c', 4)]);
    await db.edits.bulkAdd([{ edits: [{}, {}] }, { edits: [{}] }]);
    expect(await countChanges(db)).toBe(10);
  });

  it('are one for a company that does not say', async () => {
    await db.table('companies').put({ id: 'a', updatedAt: 1 });
    expect(await countChanges(db)).toBe(1);
  });
});
