import { beforeEach, describe, expect, it } from 'vitest';
import { deviceRepository } from '../../../src/storage/companies';
import { Connection } from '../../../src/storage/connection';
import { openDatabase } from '../../../src/storage/database';
import { memoryRepository } from '../../../src/storage/memory-companies';
import type { RecordEdit } from '../../../src/storage/records/record';
import type { StoredCompany } from '../../../src/storage/row';

const company = (id: string): StoredCompany => ({
  id,
  enterprise: { name: '', facts: {}, unsure: [] },
  products: [],
  productsComplete: false,
  updatedAt: 1,
});

const edit = (given: Partial<RecordEdit>): RecordEdit => ({
  kind: 'record',
  table: 'filings',
  id: 'f',
  company: 'a',
  fields: {},
  isNew: false,
  at: 5,
  ...given,
});

let databases = 0;

const places = {
  device: async () => {
    databases += 1;
    return deviceRepository(new Connection(await openDatabase(`records-${databases}`)));
  },
  memory: () => Promise.resolve(memoryRepository()),
};

describe.each(['device', 'memory'] as const)('records kept in %s', (place) => {
  let repository: Awaited<ReturnType<(typeof places)[typeof place]>>;
  beforeEach(async () => {
    repository = await places[place]();
    await repository.store([{ kind: 'put', company: company('a') }]);
  });

  it('keep the fields that an edit does not name, and lose those it sets to null', async () => {
    await repository.store([edit({ isNew: true, fields: { name: '甲', product: 'p', x: 1 } })]);
    await repository.store([edit({ fields: { name: '乙', product: null } })]);
    expect(await repository.records({ table: 'filings' })).toEqual([
      { id: 'f', company: 'a', name: '乙', x: 1 },
    ]);
  });

  it('are not made by a change of a record that was removed', async () => {
    await repository.store([edit({ isNew: true })]);
    await repository.store([edit({ fields: null })]);
    await repository.store([edit({ fields: { name: '乙' } })]);
    expect(await repository.records({ table: 'filings' })).toEqual([]);
  });

  it('are not made for a company that is no more, and the page is told', async () => {
    const missing = await repository.store([edit({ company: 'b', isNew: true })]);
    expect(missing).toEqual(['b']);
    expect(await repository.records({ table: 'filings' })).toEqual([]);
  });

  it('are found by their filing, and by having a day', async () => {
    const item = (id: string, fields: RecordEdit['fields']) =>
      edit({ table: 'items', id, isNew: true, fields });
    await repository.store([
      item('1', { filing: 'f', due: '2026-03-01' }),
      item('2', { filing: 'f' }),
      item('3', { filing: 'g', due: '2026-02-01' }),
    ]);
    const ids = async (query: Parameters<typeof repository.records>[0]) =>
      (await repository.records(query)).map(({ id }) => id).sort();
    expect(await ids({ table: 'items', index: 'filing', is: 'f' })).toEqual(['1', '2']);
    expect(await ids({ table: 'items', index: 'due' })).toEqual(['1', '3']);
  });

  it('go with their company, with their bytes, and come back with it', async () => {
    await repository.store([edit({ isNew: true, fields: { name: '甲' } })]);
    await repository.blobs.put({ id: 'b', company: 'a', blob: new Blob(['x']) });
    const putBack = await repository.remove('a');
    expect(await repository.records({ table: 'filings' })).toEqual([]);
    expect(await repository.blobs.get('b')).toBeUndefined();
    await putBack();
    expect(await repository.records({ table: 'filings' })).toEqual([
      { id: 'f', company: 'a', name: '甲' },
    ]);
    expect(await repository.blobs.get('b')).toBeDefined();
  });

  it('keep bytes of a file, also of one that was only removed from its list', async () => {
    await repository.store([edit({ table: 'files', id: 'x', isNew: true })]);
    await repository.blobs.put({ id: 'x', company: 'a', blob: new Blob(['x']) });
    await repository.store([edit({ table: 'files', id: 'x', fields: null })]);
    expect(await repository.blobs.get('x')).toBeDefined();
  });

  it('count as a change of their company', async () => {
    await repository.store([edit({ isNew: true, at: 77 })]);
    const { companies } = await repository.load(new Map());
    expect(companies.map((each) => each.company.updatedAt)).toEqual([77]);
  });
});

it('what the disk had no room to fold is read all the same', async () => {
  const db = await openDatabase('records-unfolded');
  const repository = deviceRepository(new Connection(db));
  await repository.store([{ kind: 'put', company: company('a') }]);
  await repository.store([edit({ isNew: true, fields: { name: '甲' } })]);
  await db.edits.add({ edits: [edit({ fields: { name: '乙' } })] });
  db.filings.hook('updating', () => {
    throw new Error('no room');
  });
  expect(await repository.records({ table: 'filings' })).toEqual([
    { id: 'f', company: 'a', name: '乙' },
  ]);
  expect(await db.edits.count()).toBe(1);
});
