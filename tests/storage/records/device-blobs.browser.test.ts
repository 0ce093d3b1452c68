import { beforeEach, expect, it } from 'vitest';
import { Connection } from '../../../src/storage/connection';
import { openDatabase, type AppDatabase } from '../../../src/storage/database';
import { append } from '../../../src/storage/journal';
import { deviceBlobs } from '../../../src/storage/records/device-blobs';
import { deviceRepository } from '../../../src/storage/companies';
import { fill, storedBlob, storedCompany, storedRecords } from '../../builders/devices';

let databases = 0;
let db: AppDatabase;
beforeEach(async () => {
  databases += 1;
  db = await openDatabase(`device-blobs-${databases}`);
  await fill(db, {
    companies: [storedCompany('a')],
    unreadable: [],
    records: storedRecords('a'),
    blobs: ['a', 'left over', 'coming', 'before'].map(storedBlob),
  });
  const { files } = storedRecords('before');
  await db.snapshots.put({
    id: 'restore',
    takenAt: 1,
    companies: [],
    unreadable: [],
    records: { filings: [], items: [], certificates: [], files },
  });
  await append(db, [
    {
      kind: 'record',
      table: 'files',
      id: 'coming-file',
      company: 'a',
      fields: {},
      isNew: true,
      at: 1,
    },
  ]);
});

const stored = () => db.blobs.toCollection().primaryKeys();

it('at the start of a lone page only bytes go that no file, no journal and no undo needs', async () => {
  await deviceBlobs(new Connection(db)).tidy();
  expect(await stored()).toEqual(['a-file', 'before-file', 'coming-file']);
});

it('nothing goes while another page is open, which may take a removal back', async () => {
  const first = deviceBlobs(new Connection(db));
  await first.tidy();
  await first.put(storedBlob('just attached'));
  await deviceBlobs(new Connection(db)).tidy();
  expect(await stored()).toContain('just attached-file');
});

it('what is attached right at the start is there afterwards', async () => {
  const blobs = deviceBlobs(new Connection(db));
  await Promise.all([blobs.tidy(), blobs.put(storedBlob('just attached'))]);
  expect(await stored()).toContain('just attached-file');
});

it('a company that is removed leaves the bytes that an undo of the last restore needs', async () => {
  await db.companies.put(storedCompany('before'));
  await db.files.bulkPut([...storedRecords('before').files]);
  const repository = deviceRepository(new Connection(db));
  const putBack = await repository.remove('before');
  await repository.remove('a');
  expect(await stored()).toEqual(['before-file', 'coming-file', 'left over-file']);
  await putBack();
  expect(await db.files.count()).toBe(1);
});
