import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MAX_BYTES, MAX_PACKED } from '../../../src/storage/backup/limits';
import { noteBackup } from '../../../src/storage/backup/make';
import { readBackup } from '../../../src/storage/backup/read';
import { NO_RECORDS } from '../../../src/storage/backup/records';
import { openDatabase, type AppDatabase } from '../../../src/storage/database';
import { append } from '../../../src/storage/journal';
import { backupOf } from '../../builders/backup-device';
import { present } from '../../builders/catalogue';
import { dump, fill, storedBlob, storedCompany, storedRecords } from '../../builders/devices';

let databases = 0;
let db: AppDatabase;

const { CompressionStream } = globalThis;
afterEach(() => {
  vi.unstubAllGlobals();
  Object.assign(globalThis, { CompressionStream });
});

beforeEach(async () => {
  databases += 1;
  db = await openDatabase(`make-${databases}`);
});

it('holds every company and every row that could not be read, and says so openly', async () => {
  const companies = [storedCompany('a', 3, { changes: 4 }), storedCompany('b', 2)];
  await fill(db, { companies, unreadable: [{ row: { what: '?' }, foundAt: 7 }] });
  const made = await backupOf(db);
  expect(made).toMatchObject({ companies: 2, unreadable: 1, isLocked: false });
  const [magic, sentence, header = ''] = made.text.split('\n');
  expect(magic).toBe('YUYAO-ZICHA-BACKUP 4');
  expect(sentence).toContain('渝药自查');
  expect(JSON.parse(header)).toMatchObject({
    app: '1.0.0',
    catalogue: '2026-06-01',
    madeAt: 1_790_000_000_000,
    counts: { companies: 2, unreadable: 1 },
    encoding: 'gzip',
  });
  const backup = await readBackup(made.text);
  const records = NO_RECORDS;
  expect(backup.companies).toEqual(
    companies.map(({ changes: _changes, ...row }) => ({ ...row, records })),
  );
  expect(backup.unreadable).toEqual([{ row: { what: '?' }, foundAt: 7 }]);
});

it('with a password says openly how much it holds, but not what', async () => {
  await fill(db, { companies: [storedCompany('甲乙丙', 3)], unreadable: [] });
  const { text, isLocked } = await backupOf(db, '密码');
  expect(isLocked).toBe(true);
  expect(text).toContain('"companies":1');
  expect(text).not.toContain('甲乙丙');
  await expect(readBackup(text)).rejects.toMatchObject({ problem: 'password-needed' });
  await expect(readBackup(text, '别的')).rejects.toMatchObject({ problem: 'password-wrong' });
  expect((await readBackup(text, '密码')).companies[0]?.id).toBe('甲乙丙');
});

it('changes nothing on the device', async () => {
  await fill(db, { companies: [storedCompany('a', 3, { changes: 4 })], unreadable: [] });
  const before = await dump(db);
  await backupOf(db);
  expect(await dump(db)).toBe(before);
});

it('holds a row that is no company as one that could not be read', async () => {
  await fill(db, { companies: [{ id: 'a', updatedAt: 1 }, storedCompany('b')], unreadable: [] });
  const made = await backupOf(db);
  expect(made).toMatchObject({ companies: 1, unreadable: 1 });
  const { unreadable } = await readBackup(made.text);
  expect(unreadable[0]?.row).toEqual({ id: 'a', updatedAt: 1 });
});

it('is not called one where it does not give back what went in', async () => {
  await fill(db, { companies: [storedCompany('Z', 3)], unreadable: [] });
  Reflect.deleteProperty(globalThis, 'CompressionStream');
  const write = btoa;
  vi.stubGlobal('btoa', (bytes: string) => write(bytes.replace('Z', 'Y')));
  await expect(backupOf(db)).rejects.toMatchObject({ problem: 'failed' });
});

it('is not made where it would be too large to be read again', async () => {
  const enterprise = { name: 'x'.repeat(MAX_BYTES / 4), facts: {}, unsure: [] };
  const companies = ['a', 'b', 'c', 'd'].map((id) => storedCompany(id, 1, { enterprise }));
  await fill(db, { companies, unreadable: [] });
  await expect(backupOf(db)).rejects.toMatchObject({ problem: 'too-large' });
});

it('sets the changes of what it holds to none once it is handed over', async () => {
  const companies = ['a', 'b'].map((id) => storedCompany(id, 3, { changes: 4 }));
  await fill(db, { companies, unreadable: [] });
  const made = await backupOf(db);
  await db.companies.put(storedCompany('b', 9, { changes: 5, productsComplete: false }));
  await db.companies.put(storedCompany('c', 9, { changes: 1 }));
  await noteBackup(db, made);
  expect(await db.marks.get('backup')).toEqual({ key: 'backup', at: made.madeAt });
  expect(await db.companies.toArray()).toEqual([
    storedCompany('a', 3, { changes: 0 }),
    storedCompany('b', 9, { changes: 5, productsComplete: false }),
    storedCompany('c', 9, { changes: 1 }),
  ]);
});

it('is made where no room is left to write anything, and holds everything all the same', async () => {
  const strange = { id: 's', updatedAt: 1 };
  await fill(db, {
    companies: [storedCompany('a', 3), strange],
    unreadable: [{ row: '?', foundAt: 5 }],
  });
  const changes = [{ field: 'name', subject: '', name: '刚改的名字' }] as const;
  await append(db, [
    { kind: 'change', id: 'a', changes, at: 9 },
    { kind: 'put', company: storedCompany('b', 9) },
    { kind: 'change', id: 's', changes, at: 9 },
  ]);
  const before = await dump(db);
  const fail = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  for (const table of db.tables) {
    table.hook('creating', fail);
    table.hook('updating', fail);
    table.hook('deleting', fail);
  }
  const made = await backupOf(db);
  expect(made).toMatchObject({ companies: 2, unreadable: 3 });
  const { companies, unreadable } = await readBackup(made.text);
  expect(companies).toMatchObject([{ id: 'a', enterprise: { name: '刚改的名字' } }, { id: 'b' }]);
  expect(unreadable.map(({ row }) => row)).toEqual([
    '?',
    expect.objectContaining({ kind: 'change', id: 's' }),
    strange,
  ]);
  expect(await dump(db)).toBe(before);
});

it('holds also the edits that are still in the journal', async () => {
  await fill(db, { companies: [storedCompany('a', 3)], unreadable: [] });
  const changes = [{ field: 'name', subject: '', name: '刚改的名字' }] as const;
  await append(db, [{ kind: 'change', id: 'a', changes, at: 9 }]);
  const { companies } = await readBackup((await backupOf(db)).text);
  expect(companies[0]).toMatchObject({ updatedAt: 9, enterprise: { name: '刚改的名字' } });
});

/** A device with one company and all that can belong to it. */
const WHOLE = {
  companies: [storedCompany('a', 3, { changes: 4 })],
  unreadable: [],
  records: storedRecords('a'),
  years: [{ year: 2031 }],
  blobs: [storedBlob('a')],
};

it('holds all that belongs to companies, and the years', async () => {
  await fill(db, WHOLE);
  const made = await backupOf(db);
  expect(made).toMatchObject({ companies: 1, attached: 0, named: 1 });
  const { header, companies, years, attached } = await readBackup(made.text);
  expect(companies[0]?.records).toEqual(storedRecords('a'));
  expect(years).toEqual([{ year: 2031 }]);
  expect(attached.size).toBe(0);
  expect(header.counts).toEqual({
    companies: 1,
    unreadable: 0,
    filings: 1,
    items: 1,
    certificates: 1,
    files: 1,
    contacts: 1,
    obstacles: 1,
    history: 1,
    years: 1,
    attached: 0,
  });
});

it.each(['', '密码'])(
  'holds attached files where they are wanted (password: “%s”)',
  async (password) => {
    await fill(db, WHOLE);
    const made = await backupOf(db, password, { withFiles: true });
    expect(made).toMatchObject({ attached: 1, named: 0 });
    const { attached } = await readBackup(made.text, password);
    const file = present(attached.get('a-file'));
    expect([file.type, await file.text()]).toEqual(['application/pdf', '说明']);
  },
);

it('holds edits of records that are still in the journal, but not of companies that are gone', async () => {
  await fill(db, WHOLE);
  const edit = { kind: 'record', table: 'filings', isNew: true, at: 9 } as const;
  await append(db, [
    { ...edit, id: 'a-filing', company: 'a', fields: { name: '刚改的' }, isNew: false },
    { ...edit, id: 'z', company: 'a', fields: {} },
    { ...edit, id: 'y', company: 'gone', fields: {} },
  ]);
  const { companies, unreadable } = await readBackup((await backupOf(db)).text);
  const filings = present(companies[0]?.records?.filings);
  expect(filings.map(({ id, name }) => [id, name])).toEqual([
    ['a-filing', '刚改的'],
    ['z', undefined],
  ]);
  expect(unreadable).toEqual([]);
});

it('holds records whose company cannot be read as rows that could not be read', async () => {
  const records = { filings: [{ id: 'f', company: 's', name: '甲' }] };
  await fill(db, { companies: [{ id: 's', updatedAt: 1 }], unreadable: [], records });
  const before = await dump(db);
  const { unreadable } = await readBackup((await backupOf(db)).text);
  expect(unreadable.map(({ row }) => row)).toEqual([
    { id: 's', updatedAt: 1 },
    { table: 'filings', row: { id: 'f', company: 's', name: '甲' } },
  ]);
  expect(await dump(db)).toBe(before);
});

/** Bytes that cannot be compressed. */
const noise = (size: number) => {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return new Blob([bytes]);
};

it.each([
  ['as they are', new Blob(['x'.repeat(MAX_BYTES)])],
  ['even compressed', noise(MAX_PACKED + 1)],
])('refuses files that are too large %s, and is made without them', async (_how, blob) => {
  await fill(db, { ...WHOLE, blobs: [{ ...storedBlob('a'), blob }] });
  const before = await dump(db);
  await expect(backupOf(db, '', { withFiles: true })).rejects.toMatchObject({
    problem: 'files-too-large',
  });
  expect(await dump(db)).toBe(before);
  expect(await backupOf(db)).toMatchObject({ attached: 0, named: 1 });
});

it('says so where a file cannot be read', async () => {
  await fill(db, WHOLE);
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(
    new DOMException('', 'NotReadableError'),
  );
  await expect(backupOf(db, '', { withFiles: true })).rejects.toMatchObject({
    problem: 'files-unreadable',
  });
  vi.restoreAllMocks();
});

it('leaves the changes of a company whose filings have changed since', async () => {
  const companies = ['a', 'b'].map((id) => storedCompany(id, 3, { changes: 4 }));
  await fill(db, { ...WHOLE, companies });
  const made = await backupOf(db);
  await db.filings.update('a-filing', { name: '别的' });
  await noteBackup(db, made);
  expect((await db.companies.toArray()).map(({ id, changes }) => [id, changes])).toEqual([
    ['a', 4],
    ['b', 0],
  ]);
});
