import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase, type AppDatabase } from '../../src/storage/database';
import { append, bring, fold, isLate, type Edit } from '../../src/storage/journal';
import { LATEST_MOMENT } from '../../src/storage/moment';
import { parseRow, type StoredCompany } from '../../src/storage/row';

const company = (id: string): StoredCompany => ({
  id,
  enterprise: { name: '', facts: {}, unsure: [] },
  products: [],
  productsComplete: false,
  updatedAt: 1,
});

const unchanged = { ...company('a'), changes: 0 };

const naming = (id: string, name: string, at: number): Edit => ({
  kind: 'change',
  id,
  changes: [{ field: 'name', subject: '', name }],
  at,
});

let databases = 0;
let db: AppDatabase;

beforeEach(async () => {
  databases += 1;
  db = await openDatabase(`journal-${databases}`);
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('an entry that the browser gives up without an answer is known to be not stored', async () => {
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    this.abort();
  });
  await expect(append(db, [{ kind: 'put', company: company('a') }])).rejects.toThrow();
});

it('an edit that was left behind is late as long as nothing later has reached its company', () => {
  const row = { ...company('a'), updatedAt: 5, changes: 0 };
  const put = (updatedAt: number): Edit => ({
    kind: 'put',
    company: { ...company('a'), updatedAt },
  });
  expect([4, 5, 6].map((at) => isLate(naming('a', '甲', at), row))).toEqual([false, true, true]);
  expect([4, 5].map((at) => isLate(put(at), row))).toEqual([false, true]);
  expect(isLate(put(0), undefined)).toBe(true);
  for (const spoilt of [
    null,
    'text',
    [],
    { kind: 'put', company: {} },
    { kind: 'change', at: 9 },
  ]) {
    expect(isLate(spoilt, undefined)).toBe(false);
  }
});

it('keeps edits until they are folded into their company, in the order they were written', async () => {
  await append(db, [{ kind: 'put', company: company('a') }, naming('a', '甲', 5)]);
  await append(db, [naming('a', '乙', 4)]);
  expect(await db.companies.count()).toBe(0);
  await fold(db);
  expect(await db.companies.toArray()).toEqual([
    {
      ...company('a'),
      enterprise: { name: '乙', facts: {}, unsure: [] },
      updatedAt: 5,
      changes: 3,
    },
  ]);
  expect(await db.edits.count()).toBe(0);
});

it('changes a company of the last moment that there is, and leaves it one that can be read', async () => {
  const { rows } = bring(
    [naming('a', '甲', LATEST_MOMENT + 1)],
    new Map([['a', { ...company('a'), updatedAt: LATEST_MOMENT }]]),
  );
  const row = rows.get('a');
  expect(row).toMatchObject({ enterprise: { name: '甲' }, updatedAt: LATEST_MOMENT });
  expect(parseRow(row)).toEqual(row);
});

it('writes edits all or none', async () => {
  // A function cannot be stored.
  const spoilt = Object.assign(naming('a', '丙', 7), { work: () => undefined });
  await expect(append(db, [naming('a', '甲', 5), naming('a', '乙', 6), spoilt])).rejects.toThrow();
  expect(await db.edits.count()).toBe(0);
});

it('folds all or nothing', async () => {
  await db.companies.put(unchanged);
  await append(db, [naming('a', '甲', 5)]);
  db.companies.hook('updating', () => {
    throw new Error('The disk is full.');
  });
  await expect(fold(db)).rejects.toThrow('The disk is full.');
  expect(await db.edits.count()).toBe(1);
  expect((await db.companies.get('a'))?.enterprise.name).toBe('');
});

it('lets go of an edit of a company that is no more', async () => {
  await append(db, [naming('gone', '甲', 5)]);
  await fold(db);
  expect(await db.companies.count()).toBe(0);
  expect(await db.edits.count()).toBe(0);
  expect(await db.unreadable.count()).toBe(0);
});

it('puts an edit that cannot be read aside, unchanged, and folds the others', async () => {
  await db.companies.put(unchanged);
  const edit = { kind: 'change', id: 'a', changes: [{ field: 'colour', to: 'red' }], at: 9 };
  await db.edits.add({ edits: [edit] });
  await append(db, [naming('a', '甲', 5)]);
  await fold(db);
  expect(await db.unreadable.toArray()).toEqual([
    { id: 1, row: edit, foundAt: expect.any(Number) },
  ]);
  expect(await db.companies.get('a')).toMatchObject({ enterprise: { name: '甲' }, changes: 1 });
});

it('puts the edit of a company that cannot be read aside', async () => {
  await db.companies.put({ id: 'a', updatedAt: 3 });
  await append(db, [naming('a', '甲', 5)]);
  await fold(db);
  expect(await db.companies.toArray()).toEqual([{ id: 'a', updatedAt: 3 }]);
  expect(await db.unreadable.count()).toBe(1);
});
