import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceRepository, takeUp, type CompanyRepository } from '../../src/storage/companies';
import { ENTERPRISE } from '../../src/storage/changes';
import { Connection } from '../../src/storage/connection';
import { openDatabase, type AppDatabase } from '../../src/storage/database';
import { append } from '../../src/storage/journal';
import { memoryRepository } from '../../src/storage/memory-companies';
import type { StoredCompany } from '../../src/storage/row';
import { registryOf, yesNo } from '../builders/catalogue';

const { facts: questions } = registryOf(yesNo('maker'));

const company = (id: string, updatedAt = 0, facts: StoredCompany['enterprise']['facts'] = {}) => ({
  id,
  enterprise: { name: id, facts, unsure: [] },
  products: [],
  productsComplete: false,
  updatedAt,
});

/** A row as it is kept. */
const row = (...given: Parameters<typeof company>) => ({ ...company(...given), changes: 1 });

const device = (database: AppDatabase) => deviceRepository(new Connection(database));
const store = (repository: CompanyRepository, put: StoredCompany): Promise<readonly string[]> =>
  repository.store([{ kind: 'put', company: put }]);

let databases = 0;
let db: AppDatabase;
const reopened = async (): Promise<AppDatabase> => {
  db.close();
  return openDatabase(db.name);
};

beforeEach(async () => {
  databases += 1;
  db = await openDatabase(`companies-${databases}`);
});

describe.each([
  ['device', () => device(db)],
  ['memory', () => memoryRepository()],
] as const)('on %s', (kind, open) => {
  let repository: CompanyRepository;
  const ids = async () =>
    (await repository.load(questions)).companies.map(({ company: { id } }) => id);

  beforeEach(() => {
    repository = open();
  });

  it('says where it keeps companies', () => {
    expect(repository.kind).toBe(kind);
  });

  it('is empty at first', async () => {
    expect(await repository.load(questions)).toEqual({ companies: [], aside: 0, stuck: 0 });
  });

  it('gives back what was saved', async () => {
    const saved = company('a', 5, { maker: true });
    await store(repository, saved);
    expect(await repository.load(questions)).toEqual({
      companies: [{ company: saved, dropped: [] }],
      aside: 0,
      stuck: 0,
    });
  });

  it('replaces a company that it has', async () => {
    await store(repository, company('a', 1, { maker: true }));
    await store(repository, company('a', 2, { maker: false }));
    const { companies } = await repository.load(questions);
    expect(companies.map(({ company: { enterprise } }) => enterprise.facts)).toEqual([
      { maker: false },
    ]);
  });

  it('names the company changed last first', async () => {
    await store(repository, company('a', 2));
    await store(repository, company('b', 3));
    await store(repository, company('c', 1));
    expect(await ids()).toEqual(['b', 'a', 'c']);
  });

  it('changes the fields that are named, and leaves the others', async () => {
    await store(repository, company('a', 5, { maker: true }));
    const change = { field: 'name', subject: ENTERPRISE, name: '乙' } as const;
    await repository.store([{ kind: 'change', id: 'a', changes: [change], at: 7 }]);
    const { companies } = await repository.load(questions);
    expect(companies).toEqual([
      {
        company: {
          ...company('a', 7),
          enterprise: { name: '乙', facts: { maker: true }, unsure: [] },
        },
        dropped: [],
      },
    ]);
  });

  it('does not bring a removed company back by a change', async () => {
    await store(repository, company('a', 5));
    await repository.remove('a');
    const change = { field: 'complete', complete: true } as const;
    const edit = { kind: 'change', id: 'a', changes: [change], at: 7 } as const;
    expect(await repository.store([edit])).toEqual(['a']);
    expect(await ids()).toEqual([]);
  });

  it('puts back exactly what was removed', async () => {
    await store(repository, company('a', 2, { maker: true }));
    await store(repository, company('b', 1));
    const before = await repository.load(questions);
    const putBack = await repository.remove('a');
    expect(await ids()).toEqual(['b']);
    await putBack();
    expect(await repository.load(questions)).toEqual(before);
  });

  it('leaves a company that was stored again meanwhile', async () => {
    await store(repository, company('a', 1, { maker: true }));
    const putBack = await repository.remove('a');
    await store(repository, company('a', 2, { maker: false }));
    await putBack();
    const { companies } = await repository.load(questions);
    expect(companies.map(({ company: { updatedAt } }) => updatedAt)).toEqual([2]);
  });

  it('puts nothing back where nothing was removed', async () => {
    const putBack = await repository.remove('never there');
    await putBack();
    expect(await ids()).toEqual([]);
  });

  it('forgets only the company that is removed', async () => {
    await store(repository, company('a'));
    await store(repository, company('b'));
    await repository.remove('a');
    await repository.remove('never there');
    expect(await ids()).toEqual(['b']);
  });
});

describe('on the device', () => {
  it('companies outlive the page', async () => {
    await store(device(db), company('a', 5, { maker: true }));
    const { companies } = await device(await reopened()).load(questions);
    expect(companies).toEqual([{ company: company('a', 5, { maker: true }), dropped: [] }]);
  });

  it('an answer that no longer fits is named, and stays stored until the next change', async () => {
    const stored = row('a', 5, { maker: true, gone: 'yes' });
    await db.companies.put(stored);
    const { companies } = await device(db).load(questions);
    expect(companies).toEqual([{ company: company('a', 5, { maker: true }), dropped: ['gone'] }]);
    expect(await db.companies.toArray()).toEqual([stored]);
  });

  it('a removed row comes back as it was stored, also what no longer fits', async () => {
    const stored = { ...row('a', 5, { maker: true, gone: 'yes' }), later: 'field' };
    await db.companies.put(stored);
    const putBack = await device(db).remove('a');
    expect(await db.companies.count()).toBe(0);
    await putBack();
    expect(await db.companies.toArray()).toEqual([stored]);
  });

  it('a row that is no company is put aside unchanged, and the others are there', async () => {
    const broken = { id: 'b', updatedAt: 9, enterprise: '某公司', products: [{ facts: {} }] };
    await db.companies.bulkPut([company('a'), broken, company('c')]);
    const before = Date.now();
    const first = await device(db).load(questions);
    expect(first.aside).toBe(1);
    expect(first.companies.map(({ company: { id } }) => id).sort()).toEqual(['a', 'c']);

    const aside = await db.unreadable.toArray();
    expect(aside).toEqual([{ id: 1, row: broken, foundAt: expect.any(Number) }]);
    expect(aside[0]?.foundAt).toBeGreaterThanOrEqual(before);
    expect(await db.companies.count()).toBe(2);

    const again = await device(await reopened()).load(questions);
    expect(again.aside).toBe(0);
    expect(again.companies).toHaveLength(2);
  });

  it('rows are put aside all or none, so that a failure leaves every row where it was', async () => {
    await db.companies.bulkPut([
      { id: 'a', updatedAt: 8 },
      { id: 'b', updatedAt: 9 },
      company('c'),
    ]);
    let added = 0;
    db.unreadable.hook('creating', () => {
      added += 1;
      if (added > 1) throw new Error('The disk is full.');
    });
    const { companies, aside, stuck } = await device(db).load(questions);
    expect(companies.map(({ company: { id } }) => id)).toEqual(['c']);
    expect({ aside, stuck }).toEqual({ aside: 0, stuck: 2 });
    expect(await db.companies.count()).toBe(3);
    expect(await db.unreadable.count()).toBe(0);
  });

  it('an edit that no room is left to fold is read all the same', async () => {
    await store(device(db), company('a', 1, { maker: true }));
    db.companies.hook('updating', () => {
      throw new Error('The disk is full.');
    });
    const change = { field: 'complete', complete: true } as const;
    await device(db).store([{ kind: 'change', id: 'a', changes: [change], at: 7 }]);
    expect(await db.edits.count()).toBe(1);
    const { companies } = await device(db).load(questions);
    expect(companies.map(({ company: { productsComplete } }) => productsComplete)).toEqual([true]);
  });

  it('a company is removed, and comes back, with what was not yet folded', async () => {
    await store(device(db), company('a', 1, { maker: true }));
    await store(device(db), company('b', 1));
    const naming = (id: string) =>
      ({
        kind: 'change',
        id,
        changes: [{ field: 'name', subject: ENTERPRISE, name: '新名' }],
        at: 7,
      }) as const;
    await append(db, [naming('a'), naming('b')]);
    const putBack = await device(db).remove('a');
    const names = async () =>
      (await device(db).load(questions)).companies.map(
        ({ company: { id, enterprise } }) => `${id} ${enterprise.name}`,
      );
    expect(await names()).toEqual(['b 新名']);
    await putBack();
    expect((await names()).sort()).toEqual(['a 新名', 'b 新名']);
  });

  it('takes up what pages have left behind, but nothing that is older than what is stored', async () => {
    const repository = device(db);
    await store(repository, company('a', 5));
    const naming = (id: string, name: string, at: number) => ({
      kind: 'change',
      id,
      changes: [{ field: 'name', subject: ENTERPRISE, name }],
      at,
    });
    const left = [
      naming('a', '晚', 6),
      naming('a', '早', 4),
      naming('gone', '无', 9),
      'text',
      null,
    ];
    // Found twice, it is the same.
    await takeUp(new Connection(db), left);
    await takeUp(new Connection(db), left);
    await takeUp(new Connection(db), [{ kind: 'put', company: company('b', 7) }]);
    const { companies, aside } = await repository.load(questions);
    expect(companies.map(({ company: { id, enterprise } }) => `${id} ${enterprise.name}`)).toEqual([
      'b b',
      'a 晚',
    ]);
    expect(aside).toBe(0);
    expect(await db.unreadable.count()).toBe(0);
  });

  it('says so when a company could not be saved, and keeps the one before', async () => {
    const repository = device(db);
    await store(repository, company('a', 1, { maker: true }));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new Error('The disk is full.');
    });
    await expect(store(repository, company('a', 2, { maker: false }))).rejects.toThrow(
      'The disk is full.',
    );
    const { companies } = await device(await openDatabase(db.name)).load(questions);
    expect(companies.map(({ company: { updatedAt } }) => updatedAt)).toEqual([1]);
  });
});
