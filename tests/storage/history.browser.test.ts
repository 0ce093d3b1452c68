import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/storage/changes';
import { deviceRepository, type CompanyRepository } from '../../src/storage/companies';
import { Connection } from '../../src/storage/connection';
import { openDatabase, type AppDatabase } from '../../src/storage/database';
import { append, type Edit } from '../../src/storage/journal';
import { memoryRepository } from '../../src/storage/memory-companies';
import { readHistoryEntry } from '../../src/storage/records/history-row';
import { MOST_ENTRIES } from '../../src/storage/records/record';
import type { StoredCompany, StoredProduct } from '../../src/storage/row';

const NOON = Date.UTC(2026, 2, 1, 12);
const MINUTE = 60_000;

const product = (facts: StoredProduct['facts'] = {}, more: Partial<StoredProduct> = {}) => ({
  id: 'p',
  name: '甲',
  facts,
  unsure: [],
  ...more,
});

const company = (products: readonly StoredProduct[], id = 'c'): StoredCompany => ({
  id,
  enterprise: { name: '公司', facts: {}, unsure: [] },
  products,
  productsComplete: false,
  updatedAt: 0,
});

/** What the user does between two states of a company. */
const edit = (before: StoredCompany, after: StoredCompany, at = NOON): Edit => ({
  kind: 'change',
  id: after.id,
  changes: changesBetween(before, after),
  at,
});

const PLAIN = company([product()]);
const YES = company([product({ maker: true })]);
const NO = company([product({ maker: false })]);
const UNSURE = company([product({}, { unsure: ['maker'] })]);

const historyOf = async (repository: CompanyRepository, id = 'c') =>
  (await repository.records({ table: 'history', index: 'company', is: id }))
    .flatMap((row) => readHistoryEntry(row) ?? [])
    .map(({ subject, field, fact, from, to }) => [subject, field, fact, from, to]);

let databases = 0;
let db: AppDatabase;
beforeEach(async () => {
  databases += 1;
  db = await openDatabase(`history-${databases}`);
});
afterEach(() => db.close());

const device = () => deviceRepository(new Connection(db));

describe.each([
  ['device', device],
  ['memory', memoryRepository],
])('on %s', (_kind, open) => {
  let repository: CompanyRepository;
  beforeEach(async () => {
    repository = open();
    await repository.store([{ kind: 'put', company: PLAIN }]);
  });

  it('a company that comes whole has no history', async () => {
    expect(await historyOf(repository)).toEqual([]);
  });

  it('notes answers as they were and as they are', async () => {
    await repository.store([edit(PLAIN, UNSURE)]);
    await repository.store([edit(UNSURE, YES, NOON + MINUTE)]);
    await repository.store([edit(YES, PLAIN, NOON + 2 * MINUTE)]);
    expect(await historyOf(repository)).toEqual([
      ['p', 'answer', 'maker', null, { unsure: true }],
      ['p', 'answer', 'maker', { unsure: true }, true],
      ['p', 'answer', 'maker', true, null],
    ]);
  });

  it('notes the life of a product and what is said of the company', async () => {
    const named = company([product({}, { name: '乙', archived: true })]);
    const gone = {
      ...company([{ ...product(), id: 'q', name: '丙' }]),
      enterprise: { name: '公司', facts: { park: 'biocity' }, unsure: [] },
    };
    await repository.store([edit(PLAIN, named), edit(named, gone, NOON + MINUTE)]);
    expect(new Set(await historyOf(repository))).toEqual(
      new Set([
        ['p', 'name', '', '甲', '乙'],
        ['p', 'archived', '', false, true],
        ['', 'answer', 'park', null, 'biocity'],
        ['p', 'product', '', '乙', null],
        ['q', 'product', '', null, '丙'],
      ]),
    );
  });

  it('makes one entry of what changes again within a minute, and none of what is taken back', async () => {
    await repository.store([edit(PLAIN, YES)]);
    await repository.store([edit(YES, NO, NOON + 30_000)]);
    expect(await historyOf(repository)).toEqual([['p', 'answer', 'maker', null, false]]);
    await repository.store([edit(NO, PLAIN, NOON + 40_000)]);
    expect(await historyOf(repository)).toEqual([]);
  });

  it('keeps the newest of a company, and leaves those of others alone', async () => {
    const other = company([product()], 'other');
    await repository.store([{ kind: 'put', company: other }]);
    await repository.store([edit(other, company([product({ maker: true })], 'other'), 1)]);
    const names = Array.from({ length: MOST_ENTRIES + 3 }, (_, at) => `名称 ${at}`);
    const states = names.map((name) => company([product({}, { name })]));
    await repository.store(
      states.map((state, at) => edit(states[at - 1] ?? PLAIN, state, NOON + at * MINUTE)),
    );
    const told = await historyOf(repository);
    expect(told).toHaveLength(MOST_ENTRIES);
    expect(told.map(([, , , , to]) => to)).not.toContain('名称 2');
    expect(told.map(([, , , , to]) => to)).toContain(names.at(-1));
    expect(await historyOf(repository, 'other')).toHaveLength(1);
  });

  it('goes with its company, and comes back with it', async () => {
    await repository.store([edit(PLAIN, YES)]);
    const putBack = await repository.remove('c');
    expect(await historyOf(repository)).toEqual([]);
    await putBack();
    expect(await historyOf(repository)).toEqual([['p', 'answer', 'maker', null, true]]);
  });
});

it('two pages both note what they change, each thing once', async () => {
  const again = await openDatabase(db.name);
  const [one, other] = [device(), deviceRepository(new Connection(again))];
  await one.store([{ kind: 'put', company: PLAIN }]);
  const listed = company([product({ listed: true })]);
  await Promise.all([one.store([edit(PLAIN, YES)]), other.store([edit(PLAIN, listed)])]);
  const both = [
    ['p', 'answer', 'listed', null, true],
    ['p', 'answer', 'maker', null, true],
  ];
  expect(await historyOf(one)).toEqual(both);
  expect(await historyOf(other)).toEqual(both);
  // The later of two answers to one question was given after the earlier one.
  await other.store([edit(company([]), company([]), NOON + MINUTE)]);
  await other.store([edit(PLAIN, NO, NOON + 2 * MINUTE)]);
  expect((await historyOf(one)).at(-1)).toEqual(['p', 'answer', 'maker', true, false]);
  again.close();
});

it('an edit of which only the journal knows is noted when it is folded, in one go with it', async () => {
  const repository = device();
  await repository.store([{ kind: 'put', company: PLAIN }]);
  await append(db, [edit(PLAIN, YES)]);
  expect(await db.history.count()).toBe(0);
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  db.history.hook('creating', full);
  // There is no room for its entry: then neither is it in its company, and nothing of it is lost.
  await repository.store([]);
  expect(await db.companies.get('c')).toMatchObject({ products: [{ facts: {} }] });
  expect((await repository.load(new Map())).companies).toMatchObject([{ dropped: ['maker'] }]);
  db.history.hook('creating').unsubscribe(full);
  expect(await historyOf(repository)).toHaveLength(1);
  expect(await db.companies.get('c')).toMatchObject({ products: [{ facts: { maker: true } }] });
  expect(await db.edits.count()).toBe(0);
});

it('an edit that waits when its company is removed is in the history that comes back', async () => {
  const repository = device();
  await repository.store([{ kind: 'put', company: PLAIN }]);
  await append(db, [edit(PLAIN, YES)]);
  const putBack = await repository.remove('c');
  await putBack();
  expect(await historyOf(repository)).toHaveLength(1);
});

it('reads no entry in what is none', () => {
  expect(readHistoryEntry({ id: 'x', company: 'c', field: 'of later', at: 1 })).toBeUndefined();
});
