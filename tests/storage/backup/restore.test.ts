import { beforeEach, describe, expect, it } from 'vitest';
import { compareBackup } from '../../../src/storage/backup/compare';
import { deviceTables, readDevice } from '../../../src/storage/backup/device';
import { readBackup } from '../../../src/storage/backup/read';
import { restoreBackup } from '../../../src/storage/backup/restore';
import { openDatabase, type AppDatabase } from '../../../src/storage/database';
import { append } from '../../../src/storage/journal';
import { parseRow } from '../../../src/storage/row';
import { backupOf, restoreText, undo } from '../../builders/backup-device';
import { present } from '../../builders/catalogue';
import { dump, fill, storedBlob, storedCompany, storedRecords } from '../../builders/devices';
import format1 from './fixtures/format-1.txt?raw';
import * as fixture1 from './fixtures/format-1';
import format2 from './fixtures/format-2.txt?raw';
import * as fixture2 from './fixtures/format-2';

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
      filesBrought: 0,
      filesMissing: 0,
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
      await db.transaction('rw', deviceTables(db), async () => await readDevice(db)),
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

describe('what belongs to companies', () => {
  const records = (name: string, ...ids: readonly string[]) => {
    const all = ids.map((id) => storedRecords(id, name));
    return {
      filings: all.flatMap(({ filings }) => filings),
      items: all.flatMap(({ items }) => items),
      certificates: all.flatMap(({ certificates }) => certificates),
      files: all.flatMap(({ files }) => files),
      contacts: all.flatMap(({ contacts }) => contacts),
      obstacles: all.flatMap(({ obstacles }) => obstacles),
    };
  };
  const saved = {
    companies: ['new', 'newer', 'older'].map((id) => storedCompany(id, 7)),
    unreadable: [],
    records: records('备份', 'new', 'newer', 'older'),
    years: [{ year: 2031, name: '备份' }, { year: 2032 }],
    blobs: ['new', 'newer', 'older'].map(storedBlob),
  };
  const extra = { id: 'extra', company: 'newer', name: '只在本机' };
  const own = records('本机', 'newer', 'older', 'here');
  const here = {
    companies: [storedCompany('here', 4), storedCompany('newer', 5), storedCompany('older', 9)],
    unreadable: [],
    records: { ...own, filings: [extra, ...own.filings] },
    years: [{ year: 2030 }, { year: 2031, name: '本机' }],
    blobs: [storedBlob('here')],
  };
  const names = async () =>
    Object.fromEntries((await db.filings.toArray()).map(({ id, name }) => [id, name]));

  const backupWith = async (withFiles: boolean) => {
    await fill(db, saved);
    const made = await backupOf(db, '', { withFiles });
    await fill(db, here);
    return made.text;
  };

  it('comes and stays with its company as a whole in a merge', async () => {
    const outcome = await restoreText(db, await backupWith(false), 'merge');
    expect(outcome).toMatchObject({ added: 1, replaced: 1, kept: 2, filesBrought: 0 });
    expect(await names()).toEqual({
      'here-filing': '本机',
      'new-filing': '备份',
      'newer-filing': '备份',
      'older-filing': '本机',
    });
    for (const table of [db.items, db.certificates, db.files, db.contacts, db.obstacles]) {
      expect(await table.count(), table.name).toBe(4);
    }
    const years = [{ year: 2030 }, { year: 2031, name: '本机' }, { year: 2032 }];
    expect(await db.years.toArray()).toEqual(years);
  });

  it('is replaced altogether', async () => {
    await restoreText(db, await backupWith(false), 'replace');
    expect(await names()).toEqual({
      'new-filing': '备份',
      'newer-filing': '备份',
      'older-filing': '备份',
    });
    expect(await db.years.toArray()).toEqual(saved.years);
  });

  it.each(['merge', 'replace'] as const)('can be taken back (%s)', async (mode) => {
    const text = await backupWith(true);
    const { blobs: _before, ...rows } = await tables();
    await restoreText(db, text, mode);
    await undo(db);
    const { blobs: _after, ...again } = await tables();
    expect(again).toEqual(rows);
    expect(await (await db.blobs.get('here-file'))?.blob.text()).toBe('说明');
  });

  const tables = async () =>
    Object.fromEntries(
      await Promise.all(
        db.tables.map(async (table): Promise<[string, unknown[]]> => [
          table.name,
          await table.toArray(),
        ]),
      ),
    );

  it('gets the bytes of its files from the backup, and keeps those of the device', async () => {
    const outcome = await restoreText(db, await backupWith(true), 'merge');
    expect(outcome).toMatchObject({ filesBrought: 3, filesMissing: 0 });
    const stored = await db.blobs.toArray();
    expect(stored.map(({ id, company }) => [id, company])).toEqual(
      ['here', 'new', 'newer', 'older'].map((id) => [`${id}-file`, id]),
    );
    for (const { blob } of stored) expect(await blob.text()).toBe('说明');
  });

  it('says which bytes are nowhere, and brings them later', async () => {
    const without = await backupWith(false);
    const whole = await backupWith(true);
    expect(await restoreText(db, without, 'replace')).toMatchObject({ filesMissing: 3 });
    expect(await db.files.count()).toBe(3);
    const later = await restoreText(db, whole, 'merge');
    expect(later).toMatchObject({ kept: 3, filesBrought: 3, filesMissing: 0 });
    expect(await db.blobs.count()).toBe(4);
  });

  it('is left alone by a backup of before there was any', async () => {
    const [company] = fixture1.companies;
    const { id } = present(company);
    await fill(db, {
      companies: [storedCompany(id, 1), storedCompany('here', 4)],
      unreadable: [],
      records: records('本机', id, 'here'),
      years: [{ year: 2031 }],
    });
    await restoreText(db, format1, 'merge');
    expect(await names()).toEqual({ [`${id}-filing`]: '本机', 'here-filing': '本机' });
    await restoreText(db, format1, 'replace');
    expect(await names()).toEqual({ [`${id}-filing`]: '本机' });
    expect(await db.years.toArray()).toEqual([{ year: 2031 }]);
  });

  it('keeps its contacts under a backup of before there were any, which is not different for them', async () => {
    const [company] = fixture2.companies;
    const { id, records: held } = present(company);
    await fill(db, { companies: [storedCompany(id, 1)], unreadable: [] });
    await restoreText(db, format2, 'merge');
    await db.contacts.put({ id: 'k', company: id, unit: 'drug-administration', name: '窗口' });
    const merged = await restoreText(db, format2, 'merge');
    expect(merged).toMatchObject({ replaced: 0, kept: 2 });
    await restoreText(db, format2, 'replace');
    expect(await db.contacts.toArray()).toMatchObject([{ id: 'k', name: '窗口' }]);
    expect(await db.filings.count()).toBe(held.filings.length);
  });

  it('leaves everything as it was where any of its writings fails', async () => {
    const text = await backupWith(true);
    const before = await dump(db);
    const fail = () => {
      throw new Error('The disk is full.');
    };
    for (const table of [
      db.filings,
      db.items,
      db.certificates,
      db.files,
      db.contacts,
      db.obstacles,
      db.blobs,
      db.years,
    ]) {
      table.hook('creating', fail);
      await expect(restoreText(db, text, 'replace'), table.name).rejects.toThrow();
      table.hook('creating').unsubscribe(fail);
      expect(await dump(db), table.name).toBe(before);
    }
  });

  it('is proved: what was written otherwise than promised is taken back', async () => {
    const text = await backupWith(true);
    const before = await dump(db);
    const change = (_key: unknown, row: object) => {
      Object.assign(row, { name: '别的', blob: new Blob(['短']) });
    };
    for (const table of [
      db.filings,
      db.items,
      db.certificates,
      db.files,
      db.contacts,
      db.obstacles,
      db.blobs,
    ]) {
      table.hook('creating', change);
      const restoring = restoreText(db, text, 'replace');
      await expect(restoring, table.name).rejects.toMatchObject({ problem: 'failed' });
      table.hook('creating').unsubscribe(change);
      expect(await dump(db), table.name).toBe(before);
    }
  });

  it('is not restored where it has changed since the comparison', async () => {
    const backup = await readBackup(await backupWith(false));
    const agreed = compareBackup(
      await db.transaction('rw', deviceTables(db), async () => await readDevice(db)),
      backup,
    );
    await db.blobs.delete('here-file');
    const before = await dump(db);
    const restoring = restoreBackup(db, backup, { mode: 'merge', agreed, now: 1 });
    await expect(restoring).rejects.toMatchObject({ problem: 'changed' });
    expect(await dump(db)).toBe(before);
  });

  it('of a forged backup does not overwrite that of another company', async () => {
    const text = await backupWith(false);
    await fill(db, { ...here, records: { filings: [{ id: 'new-filing', company: 'here' }] } });
    const before = await dump(db);
    await expect(restoreText(db, text, 'merge')).rejects.toMatchObject({ problem: 'failed' });
    expect(await dump(db)).toBe(before);
  });
});
