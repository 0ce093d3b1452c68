import { beforeEach, expect, it } from 'vitest';
import { compareWithDevice } from '../../../src/storage/backup/compare-device';
import { readBackup } from '../../../src/storage/backup/read';
import { openDatabase, type AppDatabase } from '../../../src/storage/database';
import { append } from '../../../src/storage/journal';
import { MOST_ENTRIES } from '../../../src/storage/records/record';
import { backupOf, restoreText, undo } from '../../builders/backup-device';
import { dumpRows, fill, storedCompany } from '../../builders/devices';
import format2 from './fixtures/format-2.txt?raw';
import * as fixture2 from './fixtures/format-2';

let databases = 0;
let db: AppDatabase;
beforeEach(async () => {
  databases += 1;
  db = await openDatabase(`restored-history-${databases}`);
});

const entry = (day: string, company: string, to = true) => ({
  id: `2026-03-${day}T08:00 ${company} answer p maker`,
  company,
  to,
});

const renamed = { enterprise: { name: '别名', facts: {}, unsure: [] } };
const SAVED = {
  companies: ['new', 'newer', 'older', 'same'].map((id) => storedCompany(id, 7)),
  unreadable: [],
  records: {
    history: ['new', 'newer', 'older', 'same'].flatMap((id) => [entry('01', id), entry('02', id)]),
  },
};
const HERE = {
  companies: [
    storedCompany('newer', 5, renamed),
    storedCompany('older', 9, renamed),
    storedCompany('same', 3),
    storedCompany('only here', 4),
  ],
  unreadable: [],
  records: {
    history: ['newer', 'older', 'same', 'only here'].flatMap((id) => [
      entry('02', id),
      entry('03', id),
    ]),
  },
};

async function restored(mode: 'merge' | 'replace') {
  await fill(db, SAVED);
  const { text } = await backupOf(db);
  await fill(db, HERE);
  await restoreText(db, text, mode);
  return text;
}

const daysOf = async (company: string) =>
  (await db.history.where({ company }).primaryKeys()).map((id) => id.slice(8, 10));

it('a merge brings both histories together, each entry once, whichever company is taken', async () => {
  const text = await restored('merge');
  const both = ['01', '02', '03'];
  expect(await daysOf('newer')).toEqual(both);
  expect(await daysOf('older')).toEqual(both);
  expect(await daysOf('same')).toEqual(both);
  expect(await daysOf('new')).toEqual(['01', '02']);
  expect(await daysOf('only here')).toEqual(['02', '03']);
  const before = await dumpRows(db);
  await restoreText(db, text, 'merge');
  expect(await db.history.count()).toBe(13);
  expect(before).toContain('2026-03-03T08:00 older');
});

it('a replacement leaves the history of the backup alone', async () => {
  await restored('replace');
  expect(await daysOf('newer')).toEqual(['01', '02']);
  expect(await daysOf('only here')).toEqual([]);
  expect(await db.history.count()).toBe(8);
});

it.each(['merge', 'replace'] as const)(
  'an undo of a restore (%s) brings it back as it was',
  async (mode) => {
    await restored(mode);
    await undo(db);
    expect(await db.history.toArray()).toEqual(
      HERE.records.history.sort(({ id }, { id: other }) => (id < other ? -1 : 1)),
    );
  },
);

it('of two histories the newest entries are kept', async () => {
  const many = (year: number) =>
    Array.from({ length: MOST_ENTRIES - 1 }, (_, at) => ({
      id: `${year}-01-01T00:00 a ${String(at).padStart(3, '0')}`,
      company: 'a',
    }));
  const companies = [storedCompany('a', 7)];
  await fill(db, { companies, unreadable: [], records: { history: many(2025) } });
  const { text } = await backupOf(db);
  await fill(db, { companies, unreadable: [], records: { history: many(2026) } });
  await restoreText(db, text, 'merge');
  const ids = await db.history.toCollection().primaryKeys();
  expect(ids).toHaveLength(MOST_ENTRIES);
  expect(ids.filter((id) => id.startsWith('2025'))).toEqual(['2025-01-01T00:00 a 498']);
});

it('a backup of before there was any leaves it alone', async () => {
  const [company] = fixture2.companies;
  const id = company?.id ?? '';
  const history = [entry('01', id)];
  await fill(db, { companies: [storedCompany(id, 1)], unreadable: [], records: { history } });
  await restoreText(db, format2, 'merge');
  expect(await db.history.toArray()).toEqual(history);
});

it('a history that was written otherwise than promised is taken back', async () => {
  const lose = (_key: unknown, row: object) => {
    Object.assign(row, { to: 'something else' });
  };
  await fill(db, SAVED);
  const { text } = await backupOf(db);
  await fill(db, HERE);
  const before = await dumpRows(db);
  db.history.hook('creating', lose);
  await expect(restoreText(db, text, 'merge')).rejects.toMatchObject({ problem: 'failed' });
  db.history.hook('creating').unsubscribe(lose);
  expect(await dumpRows(db)).toBe(before);
});

it('a backup is compared while edits of a company and of its records wait in the journal', async () => {
  await fill(db, SAVED);
  const backup = await readBackup((await backupOf(db)).text);
  const changes = [{ field: 'name', subject: '', name: '刚改' }] as const;
  await append(db, [
    { kind: 'change', id: 'new', changes, at: 99 },
    {
      kind: 'record',
      table: 'filings',
      id: 'f',
      company: 'older',
      fields: { name: '注册' },
      isNew: true,
      at: 99,
    },
  ]);
  const { companies } = await compareWithDevice(db, backup);
  const standings = companies.map(({ id, standing }) => [id, standing]);
  expect(Object.fromEntries(standings)).toEqual({
    new: 'older',
    newer: 'same',
    older: 'older',
    same: 'same',
  });
});
