import { beforeEach, describe, expect, it } from 'vitest';
import { noteBackup } from '../../../src/storage/backup/make';
import { discardSnapshot, findSnapshot, undoRestore } from '../../../src/storage/backup/snapshot';
import { openDatabase, type AppDatabase } from '../../../src/storage/database';
import { append } from '../../../src/storage/journal';
import { backupOf, restoreText, undo } from '../../builders/backup-device';
import { present } from '../../builders/catalogue';
import { dump, fill, storedCompany, storedRecords } from '../../builders/devices';

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
  await undo(db);
  expect(await dump(db)).toBe(before);
});

it('tells what an undo goes back to, also after the page was left', async () => {
  expect(await findSnapshot(db)).toBeUndefined();
  await restoreText(db, text);
  db.close();
  db = await openDatabase(db.name);
  const found = { takenAt: RESTORED_AT, companies: 2, changedSince: 0, yearsChanged: false };
  expect(await findSnapshot(db)).toEqual(found);
});

const RENAMED = { enterprise: { name: '别名', facts: {}, unsure: [] } };

describe('what was changed since', () => {
  const changedSince = async () => present(await findSnapshot(db)).changedSince;

  it.each([
    ['after the restore', RESTORED_AT + 1],
    ['with a clock that was put back', 8],
  ])('is counted, %s', async (_when, at) => {
    await restoreText(db, text, 'merge');
    await db.companies.put(storedCompany('saved', at, RENAMED));
    expect(await changedSince()).toBe(1);
  });

  it('is counted although a backup holds it by now', async () => {
    await restoreText(db, text, 'merge');
    await db.companies.put(storedCompany('here', RESTORED_AT + 1, { ...RENAMED, changes: 1 }));
    await noteBackup(db, await backupOf(db));
    expect(await db.companies.get('here')).toMatchObject({ changes: 0 });
    expect(await changedSince()).toBe(1);
  });

  it('is also what waits in the journal, what is new and what was removed', async () => {
    await restoreText(db, text, 'merge');
    const changes = [{ field: 'complete', complete: false }] as const;
    await append(db, [{ kind: 'change', id: 'here', changes, at: 1 }]);
    await db.companies.put(storedCompany('new', 1));
    await db.companies.delete('saved');
    expect(await changedSince()).toBe(3);
  });

  it('is a company whose filings have changed, and one whose filings are in the journal', async () => {
    await restoreText(db, text, 'merge');
    await db.certificates.bulkPut([...storedRecords('here').certificates]);
    const edit = { kind: 'record', table: 'filings', isNew: true, at: 9 } as const;
    await append(db, [{ ...edit, id: 'f', company: 'saved', fields: {} }]);
    expect(await changedSince()).toBe(2);
  });

  it('is told where years were entered', async () => {
    await restoreText(db, text, 'merge');
    expect(await findSnapshot(db)).toMatchObject({ yearsChanged: false });
    await db.years.put({ year: 2031 });
    expect(await findSnapshot(db)).toMatchObject({ changedSince: 0, yearsChanged: true });
    await undo(db);
    expect(await db.years.count()).toBe(0);
  });

  it('is nothing where a company says again what it said', async () => {
    await restoreText(db, text);
    await db.companies.put(storedCompany('saved', RESTORED_AT + 1, { changes: 2 }));
    expect(await changedSince()).toBe(0);
  });

  it('goes by the clock where the restore was made before it kept what it wrote', async () => {
    await restoreText(db, text);
    const kept = present(await db.snapshots.get('restore'));
    const { id, takenAt, companies, unreadable } = kept;
    await db.snapshots.put({ id, takenAt, companies, unreadable });
    await db.companies.put(storedCompany('saved', RESTORED_AT + 1, RENAMED));
    expect(await changedSince()).toBe(1);
  });
});

it('goes back only from what was shown', async () => {
  await restoreText(db, text);
  const shown = present(await findSnapshot(db));
  await db.companies.put(storedCompany('saved', RESTORED_AT + 1, RENAMED));
  const before = await dump(db);
  await expect(undoRestore(db, shown)).rejects.toMatchObject({ problem: 'changed' });
  await expect(undoRestore(db, { ...shown, takenAt: 1 })).rejects.toMatchObject({
    problem: 'changed',
  });
  expect(await dump(db)).toBe(before);
  await undo(db);
  expect(await db.snapshots.count()).toBe(0);
});

it('keeps the state before the last restore, not before the one before it', async () => {
  await restoreText(db, text, 'merge');
  const between = await dump(db);
  await restoreText(db, text, 'replace');
  await undo(db);
  const withoutSnapshot = (dumped: string) => dumped.replace(/\["snapshots",.*$/, '');
  expect(withoutSnapshot(await dump(db))).toBe(withoutSnapshot(between));
});

it('is gone once it was used or discarded, and cannot be used again', async () => {
  await restoreText(db, text);
  const shown = present(await findSnapshot(db));
  await undoRestore(db, shown);
  expect(await findSnapshot(db)).toBeUndefined();
  await expect(undoRestore(db, shown)).rejects.toMatchObject({ problem: 'changed' });
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
  await expect(undo(db)).rejects.toThrow();
  expect(await dump(db)).toBe(before);
});

it('kept by version 2 is gone back to, and leaves the years alone', async () => {
  await restoreText(db, text);
  const kept = present(await db.snapshots.get('restore'));
  const { records: _records, years: _years, ...rest } = kept;
  await db.snapshots.put(rest);
  expect(await findSnapshot(db)).toMatchObject({ changedSince: 0, yearsChanged: false });
  await db.filings.put({ id: 'f', company: 'saved' });
  await db.years.put({ year: 2031 });
  expect(await findSnapshot(db)).toMatchObject({ changedSince: 1 });
  await undo(db);
  expect((await db.companies.toArray()).map(({ id }) => id)).toEqual(['here', 'saved']);
  expect(await db.filings.count()).toBe(0);
  expect(await db.years.count()).toBe(1);
});

it('kept by version 3, which knew no contacts, is gone back to', async () => {
  await restoreText(db, text);
  const kept = present(await db.snapshots.get('restore'));
  const { contacts: _contacts, ...records } = present(kept.records);
  await db.snapshots.put({ ...kept, records });
  expect(await findSnapshot(db)).toMatchObject({ changedSince: 0 });
  await db.contacts.put({ id: 'k', company: 'saved', unit: 'drug-administration' });
  expect(await findSnapshot(db)).toMatchObject({ changedSince: 1 });
  await undo(db);
  expect((await db.companies.toArray()).map(({ id }) => id)).toEqual(['here', 'saved']);
  expect(await db.contacts.count()).toBe(0);
});

it('kept by version 4, which knew no obstacles, is gone back to', async () => {
  await restoreText(db, text);
  const kept = present(await db.snapshots.get('restore'));
  const { obstacles: _obstacles, ...records } = present(kept.records);
  await db.snapshots.put({ ...kept, records });
  expect(await findSnapshot(db)).toMatchObject({ changedSince: 0 });
  await db.obstacles.put({ id: 'o', company: 'saved', title: '排队' });
  expect(await findSnapshot(db)).toMatchObject({ changedSince: 1 });
  await undo(db);
  expect(await db.obstacles.count()).toBe(0);
});
