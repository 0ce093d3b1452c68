import { beforeEach, expect, it } from 'vitest';
import { discardSnapshot, findSnapshot, undoRestore } from '../../../src/storage/backup/snapshot';
import { openDatabase, type AppDatabase } from '../../../src/storage/database';
import { backupOf, restoreText } from '../../builders/backup-device';
import { dump, fill, storedCompany } from '../../builders/devices';

const RESTORED_AT = 1_800_000_000_000;

let databases = 0;
let db: AppDatabase;
let text: string;

beforeEach(async () => {
  databases += 1;
  db = await openDatabase(`snapshot-${databases}`);
  await fill(db, { companies: [storedCompany('saved', 7)], unreadable: [] });
  ({ text } = await backupOf(db));
  await fill(db, {
    companies: [storedCompany('here', 5, { changes: 3 }), storedCompany('saved', 8)],
    unreadable: [{ row: { n: 1n, at: new Date(5) }, foundAt: 1 }],
  });
});

it.each(['merge', 'replace'] as const)('puts back exactly what was before (%s)', async (mode) => {
  const before = await dump(db);
  await restoreText(db, text, mode);
  expect(await dump(db)).not.toBe(before);
  await undoRestore(db);
  expect(await dump(db)).toBe(before);
});

it('tells what an undo goes back to, also after the page was left', async () => {
  expect(await findSnapshot(db)).toBeUndefined();
  await restoreText(db, text);
  db.close();
  db = await openDatabase(db.name);
  const found = { takenAt: RESTORED_AT, companies: 2, changedSince: 0 };
  expect(await findSnapshot(db)).toEqual(found);
  await db.companies.put(storedCompany('saved', RESTORED_AT + 1));
  expect(await findSnapshot(db)).toEqual({ ...found, changedSince: 1 });
});

it('keeps the state before the last restore, not before the one before it', async () => {
  await restoreText(db, text, 'merge');
  const between = await dump(db);
  await restoreText(db, text, 'replace');
  await undoRestore(db);
  const withoutSnapshot = (dumped: string) => dumped.replace(/\["snapshots",.*$/, '');
  expect(withoutSnapshot(await dump(db))).toBe(withoutSnapshot(between));
});

it('is gone once it was used or discarded, and cannot be used again', async () => {
  await restoreText(db, text);
  await undoRestore(db);
  expect(await findSnapshot(db)).toBeUndefined();
  await expect(undoRestore(db)).rejects.toMatchObject({ problem: 'failed' });
  await restoreText(db, text);
  await discardSnapshot(db);
  expect(await db.snapshots.count()).toBe(0);
});

it('that cannot be put back whole leaves everything as it is, and is kept', async () => {
  await restoreText(db, text);
  const before = await dump(db);
  const fail = () => {
    throw new Error('The disk is full.');
  };
  db.unreadable.hook('creating', fail);
  await expect(undoRestore(db)).rejects.toThrow();
  expect(await dump(db)).toBe(before);
});
