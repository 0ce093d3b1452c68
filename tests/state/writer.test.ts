import { expect, it } from 'vitest';
import { Writer, type SaveStatus } from '../../src/state/writer';
import type { CompanyRepository } from '../../src/storage/companies';
import { memoryRepository } from '../../src/storage/memory-companies';
import type { Edit } from '../../src/storage/journal';
import type { StoredCompany } from '../../src/storage/row';

const company = (id: string, updatedAt: number): StoredCompany => ({
  id,
  enterprise: { name: id, facts: {}, unsure: [] },
  products: [],
  productsComplete: false,
  updatedAt,
});

const put = (id: string, updatedAt: number): Edit => ({
  kind: 'put',
  company: company(id, updatedAt),
});

function writing(change: Partial<CompanyRepository> = {}) {
  const repository = memoryRepository();
  const statuses: SaveStatus[] = [];
  let told = 0;
  let missed = 0;
  const writer = new Writer(
    { ...repository, ...change },
    {
      onstatus: (status) => statuses.push(status),
      onstored: () => {
        told += 1;
      },
      onmissing: () => {
        missed += 1;
      },
    },
  );
  const stored = async () => {
    const { companies } = await repository.load(new Map());
    return companies.map(({ company: { id, updatedAt } }) => `${id}${updatedAt}`);
  };
  return { writer, repository, stored, statuses, told: () => told, missed: () => missed };
}

it('writes all that wait together, and tells the other pages once', async () => {
  const { writer, stored, told, statuses } = writing();
  for (const updatedAt of [1, 2, 3]) writer.save(put('a', updatedAt));
  expect(writer.hasUnsaved).toBe(true);
  await writer.queue;
  expect(writer.hasUnsaved).toBe(false);
  expect(await stored()).toEqual(['a3']);
  expect(told()).toBe(1);
  expect(statuses.at(-1)).toEqual({ saving: 'saved', problem: undefined });
});

it('writes a company although another one is changed after it', async () => {
  const { writer, stored } = writing();
  writer.save(put('a', 1));
  writer.save(put('b', 2));
  await writer.queue;
  expect(await stored()).toEqual(['b2', 'a1']);
});

it('stores what could not be stored with the next writing, be it of another company', async () => {
  let isFull = true;
  const { repository } = writing();
  const { writer, statuses } = writing({
    store: (edits) =>
      isFull
        ? Promise.reject(new DOMException('The disk is full.', 'QuotaExceededError'))
        : repository.store(edits),
  });
  writer.save(put('a', 1));
  await writer.queue;
  expect(statuses.at(-1)).toEqual({ saving: 'idle', problem: 'quota' });
  isFull = false;
  writer.save(put('b', 2));
  await writer.queue;
  expect(statuses.at(-1)).toEqual({ saving: 'saved', problem: undefined });
  expect((await repository.load(new Map())).companies).toHaveLength(2);
});

it('puts a removed company back with the change that was still to be written', async () => {
  const { writer, stored } = writing();
  writer.save(put('a', 1));
  await writer.queue;
  writer.save(put('a', 2));
  const undo = writer.remove(company('a', 2), () => undefined);
  await writer.queue;
  expect(await stored()).toEqual([]);
  undo();
  await writer.queue;
  expect(await stored()).toEqual(['a2']);
});

it('says that a company could not be removed, and keeps it', async () => {
  const { writer, statuses } = writing({ remove: () => Promise.reject(new Error('no')) });
  let isBack = false;
  writer.remove(company('a', 1), () => {
    isBack = true;
  });
  await writer.queue;
  expect(isBack).toBe(true);
  expect(statuses.at(-1)).toEqual({ saving: 'idle', problem: 'notRemoved' });
});

it('does not call saved what was of a company that is no more', async () => {
  const { writer, statuses, missed } = writing();
  const change = { field: 'name', subject: '', name: '甲' } as const;
  writer.save({ kind: 'change', id: 'gone', changes: [change], at: 1 });
  await writer.queue;
  expect(missed()).toBe(1);
  expect(statuses.at(-1)).toEqual({ saving: 'idle', problem: undefined });
});

it('stores what waits when it is asked to try again', async () => {
  let isFull = true;
  const { repository } = writing();
  const { writer } = writing({
    store: (edits) =>
      isFull ? Promise.reject(new Error('The disk is full.')) : repository.store(edits),
  });
  writer.save(put('a', 1));
  writer.retry();
  await writer.queue;
  expect(writer.hasUnsaved).toBe(true);
  isFull = false;
  writer.retry();
  await writer.queue;
  expect(writer.hasUnsaved).toBe(false);
  expect((await repository.load(new Map())).companies).toHaveLength(1);
});
