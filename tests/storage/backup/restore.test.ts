import { beforeEach, describe, expect, it } from 'vitest';
import { compareBackup } from '../../../src/storage/backup/compare';
import { readBackup } from '../../../src/storage/backup/read';
import { restoreBackup } from '../../../src/storage/backup/restore';
import { openDatabase, type AppDatabase } from '../../../src/storage/database';
import { append } from '../../../src/storage/journal';
import { parseRow } from '../../../src/storage/row';
import { backupOf, restoreText, undo } from '../../builders/backup-device';
import { dump, fill, storedCompany } from '../../builders/devices';

let databases = 0;
let db: AppDatabase;
let text: string;

const renamed = { enterprise: { name: '别名', facts: {}, unsure: [] }, changes: 2 };
const HERE = {
  companies: [
    storedCompany('newer', 5, renamed),
    storedCompany('older', 9, renamed),
    storedCompany('only here', 4, renamed),
    storedCompany('same', 3, { changes: 6 }),
  ],
  unreadable: [{ row: '?', foundAt: 1 }],
};
const SAVED = {
  companies: ['new', 'newer', 'older', 'same'].map((id) => storedCompany(id, 7)),
  unreadable: [
    { row: '?', foundAt: 5 },
    { row: '!', foundAt: 6 },
  ],
};

beforeEach(async () => {
  databases += 1;
  db = await openDatabase(`restore-${databases}`);
  await fill(db, SAVED);
  ({ text } = await backupOf(db));
  await fill(db, HERE);
});

describe('a restore', () => {
  it('that merges takes what is new and newer, and leaves all else alone', async () => {
    expect(await restoreText(db, text, 'merge')).toEqual({
      added: 1,
      replaced: 1,
      kept: 3,
      removed: 0,
      total: 5,
    });
    expect(await db.companies.toArray()).toEqual([
      storedCompany('new', 7),
      storedCompany('newer', 7),
      ...HERE.companies.slice(1),
    ]);
    const rows = (await db.unreadable.toArray()).map(({ row }) => row);
    expect(rows).toEqual(['?', '!']);
  });

  it('that replaces leaves exactly what the backup holds', async () => {
    expect(await restoreText(db, text, 'replace')).toMatchObject({ removed: 1, total: 4 });
    expect(await db.companies.toArray()).toEqual(SAVED.companies);
    const rows = (await db.unreadable.toArray()).map(({ row, foundAt }) => ({ row, foundAt }));
    expect(rows).toEqual(SAVED.unreadable);
  });

  it.each(['merge', 'replace'] as const)(
    'that comes twice (%s) changes nothing more',
    async (mode) => {
      await restoreText(db, text, mode);
      const rows = await db.companies.toArray();
      const aside = await db.unreadable.count();
      await restoreText(db, text, mode);
      expect(await db.companies.toArray()).toEqual(rows);
      expect(await db.unreadable.count()).toBe(aside);
    },
  );

  it('puts aside what is no company before a company of the same id comes', async () => {
    await db.companies.bulkPut([
      { id: 'new', updatedAt: 99 },
      { id: 'strange', updatedAt: 99 },
    ]);
    expect(await restoreText(db, text, 'merge')).toMatchObject({ total: 5 });
    expect(await db.companies.get('strange')).toBeUndefined();
    expect(await db.companies.get('new')).toEqual(storedCompany('new', 7));
    const rows = (await db.unreadable.toArray()).map(({ row }) => row);
    expect(rows).toContainEqual({ id: 'new', updatedAt: 99 });
  });

  it('does not lose an edit that is still in the journal, and an undo brings it back', async () => {
    const changes = [{ field: 'name', subject: '', name: '刚改的名字' }] as const;
    await append(db, [{ kind: 'change', id: 'older', changes, at: 99 }]);
    await restoreText(db, text, 'merge');
    expect(await db.companies.get('older')).toMatchObject({ enterprise: { name: '刚改的名字' } });
    await restoreText(db, text, 'replace');
    expect(await db.companies.get('older')).toEqual(storedCompany('older', 7));
    await undo(db);
    expect(await db.companies.get('older')).toMatchObject({ enterprise: { name: '刚改的名字' } });
  });

  it('leaves every row in the shape of today', async () => {
    await db.companies.clear();
    const backup = await readBackup(text);
    expect(backup.companies[0]).not.toHaveProperty('changes');
    await restoreText(db, text, 'merge');
    for (const row of await db.companies.toArray()) expect(parseRow(row)).toEqual(row);
  });

  it('is not done where the device has changed since the comparison', async () => {
    const backup = await readBackup(text);
    const agreed = compareBackup(
      { companies: await db.companies.toArray(), unreadable: await db.unreadable.toArray() },
      backup,
    );
    await db.companies.put(storedCompany('new', 10));
    const before = await dump(db);
    const restoring = restoreBackup(db, backup, { mode: 'replace', agreed, now: 1 });
    await expect(restoring).rejects.toMatchObject({ problem: 'changed' });
    expect(await dump(db)).toBe(before);
  });

  it('that fails at any of its writings leaves everything as it was', async () => {
    const before = await dump(db);
    for (const table of [db.companies, db.unreadable, db.snapshots]) {
      const fail = () => {
        throw new Error('The disk is full.');
      };
      table.hook('creating', fail);
      await expect(restoreText(db, text, 'replace'), table.name).rejects.toThrow();
      table.hook('creating').unsubscribe(fail);
      expect(await dump(db), table.name).toBe(before);
    }
  });

  it('that wrote something else than it promised is taken back', async () => {
    const before = await dump(db);
    for (const mode of ['merge', 'replace'] as const) {
      const change = (_key: unknown, row: object) => {
        Object.assign(row, { productsComplete: false });
      };
      db.companies.hook('creating', change);
      await expect(restoreText(db, text, mode)).rejects.toMatchObject({ problem: 'failed' });
      db.companies.hook('creating').unsubscribe(change);
      expect(await dump(db)).toBe(before);
    }
  });
});
