import { beforeEach, describe, expect, it } from 'vitest';
import {
  deviceRepository,
  memoryRepository,
  type CompanyRepository,
} from '../../src/storage/companies';
import { openDatabase, type AppDatabase } from '../../src/storage/database';
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
  ['device', () => deviceRepository(db)],
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
    expect(await repository.load(questions)).toEqual({ companies: [], unreadable: 0 });
  });

  it('gives back what was saved', async () => {
    const saved = company('a', 5, { maker: true });
    await repository.save(saved);
    expect(await repository.load(questions)).toEqual({
      companies: [{ company: saved, dropped: [] }],
      unreadable: 0,
    });
  });

  it('replaces a company that it has', async () => {
    await repository.save(company('a', 1, { maker: true }));
    await repository.save(company('a', 2, { maker: false }));
    const { companies } = await repository.load(questions);
    expect(companies.map(({ company: { enterprise } }) => enterprise.facts)).toEqual([
      { maker: false },
    ]);
  });

  it('names the company changed last first', async () => {
    await repository.save(company('a', 2));
    await repository.save(company('b', 3));
    await repository.save(company('c', 1));
    expect(await ids()).toEqual(['b', 'a', 'c']);
  });

  it('tells whether it replaced a company', async () => {
    expect(await repository.save(company('a', 1))).toBe(false);
    expect(await repository.save(company('a', 2))).toBe(true);
    await repository.remove('a');
    expect(await repository.save(company('a', 3))).toBe(false);
  });

  it('puts back exactly what was removed', async () => {
    await repository.save(company('a', 2, { maker: true }));
    await repository.save(company('b', 1));
    const before = await repository.load(questions);
    const putBack = await repository.remove('a');
    expect(await ids()).toEqual(['b']);
    await putBack();
    expect(await repository.load(questions)).toEqual(before);
  });

  it('puts nothing back where nothing was removed', async () => {
    const putBack = await repository.remove('never there');
    await putBack();
    expect(await ids()).toEqual([]);
  });

  it('forgets only the company that is removed', async () => {
    await repository.save(company('a'));
    await repository.save(company('b'));
    await repository.remove('a');
    await repository.remove('never there');
    expect(await ids()).toEqual(['b']);
  });
});

describe('on the device', () => {
  it('companies outlive the page', async () => {
    await deviceRepository(db).save(company('a', 5, { maker: true }));
    const { companies } = await deviceRepository(await reopened()).load(questions);
    expect(companies).toEqual([{ company: company('a', 5, { maker: true }), dropped: [] }]);
  });

  it('an answer that no longer fits is named, and stays stored until the next change', async () => {
    const stored = company('a', 5, { maker: true, gone: 'yes' });
    await db.companies.put(stored);
    const { companies } = await deviceRepository(db).load(questions);
    expect(companies).toEqual([{ company: company('a', 5, { maker: true }), dropped: ['gone'] }]);
    expect(await db.companies.toArray()).toEqual([stored]);
  });

  it('a removed row comes back as it was stored, also what no longer fits', async () => {
    const stored = { ...company('a', 5, { maker: true, gone: 'yes' }), later: 'field' };
    await db.companies.put(stored);
    const putBack = await deviceRepository(db).remove('a');
    expect(await db.companies.count()).toBe(0);
    await putBack();
    expect(await db.companies.toArray()).toEqual([stored]);
  });

  it('a row that is no company is put aside unchanged, and the others are there', async () => {
    const broken = { id: 'b', updatedAt: 9, enterprise: '某公司', products: [{ facts: {} }] };
    await db.companies.bulkPut([company('a'), broken, company('c')]);
    const before = Date.now();
    const first = await deviceRepository(db).load(questions);
    expect(first.unreadable).toBe(1);
    expect(first.companies.map(({ company: { id } }) => id).sort()).toEqual(['a', 'c']);

    const aside = await db.unreadable.toArray();
    expect(aside).toEqual([{ id: 1, row: broken, foundAt: expect.any(Number) }]);
    expect(aside[0]?.foundAt).toBeGreaterThanOrEqual(before);
    expect(await db.companies.count()).toBe(2);

    const again = await deviceRepository(await reopened()).load(questions);
    expect(again.unreadable).toBe(0);
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
    await expect(deviceRepository(db).load(questions)).rejects.toThrow('The disk is full.');
    expect(await db.companies.count()).toBe(3);
    expect(await db.unreadable.count()).toBe(0);
  });

  it('says so when a company could not be saved, and keeps the one before', async () => {
    const repository = deviceRepository(db);
    await repository.save(company('a', 1, { maker: true }));
    db.close({ disableAutoOpen: true });
    await expect(repository.save(company('a', 2, { maker: false }))).rejects.toThrow();
    const { companies } = await deviceRepository(await openDatabase(db.name)).load(questions);
    expect(companies.map(({ company: { updatedAt } }) => updatedAt)).toEqual([1]);
  });
});
