import { afterEach, beforeEach, expect, it } from 'vitest';
import { Access } from '../../src/state/access.svelte';
import { Shelf } from '../../src/state/shelf.svelte';
import { DATABASE_NAME } from '../../src/storage/database';
import { emptyDatabase, refillDatabase } from '../../src/storage/erase';
import type { Row } from '../../src/storage/row';
import { withDatabase } from '../../src/storage/with-database';
import { registryOf, yesNo } from '../builders/catalogue';

// Two shelves are two pages: each has a connection and a voice of its own.

const { facts: questions } = registryOf(yesNo('maker'));

const company = (name: string, updatedAt: number): Row => ({
  id: 'a',
  enterprise: { name, facts: {}, unsure: [] },
  products: [],
  productsComplete: false,
  updatedAt,
  changes: 1,
});

/** What another program does with the database, a restore for example. */
const hold = (...rows: readonly Row[]) =>
  withDatabase(DATABASE_NAME, async (db) => {
    await emptyDatabase(db);
    await db.companies.bulkPut([...rows]);
  });

const open = () => Shelf.open(questions, 'own', new Access(() => Promise.resolve()));

const stored = () =>
  withDatabase(DATABASE_NAME, async (db) =>
    (await db.companies.toArray()).map(({ enterprise }) => enterprise.name),
  );

const rename = (shelf: Shelf, name: string) =>
  shelf.change('a', (each) => ({ ...each, enterprise: { ...each.enterprise, name } }));

const shown = (shelf: Shelf) => shelf.find('a')?.company.enterprise.name;

beforeEach(() => hold());
afterEach(() => hold());

it('an idle page does not write back what it had, when an older state is restored', async () => {
  await hold(company('周五', 9000));
  const [here, there] = [await open(), await open()];
  here.remove('a');
  await expect.poll(() => there.find('a')?.isGone).toBe(true);
  await hold(company('周一', 4000));
  await here.reread();
  await expect.poll(() => shown(there)).toBe('周一');
  await there.writer.queue;
  expect(await stored()).toEqual(['周一']);
});

it('what was typed while the company was gone is there when it comes back', async () => {
  await hold(company('甲', 1000));
  const [here, there] = [await open(), await open()];
  const putBack = here.remove('a');
  await expect.poll(() => there.find('a')?.isGone).toBe(true);
  rename(there, '乙');
  expect(await stored()).toEqual([]);
  putBack();
  await expect.poll(stored).toEqual(['乙']);
  await expect.poll(() => shown(here)).toBe('乙');
});

it('a company that was kept elsewhere is not overwritten by an undo', async () => {
  await hold(company('甲', 1000));
  const [here, there] = [await open(), await open()];
  const putBack = here.remove('a');
  await expect.poll(() => there.find('a')?.isGone).toBe(true);
  rename(there, '乙');
  there.keep('a');
  await expect.poll(stored).toEqual(['乙']);
  putBack();
  await here.writer.queue;
  expect(await stored()).toEqual(['乙']);
  await expect.poll(() => shown(here)).toBe('乙');
});

it('a company that was kept elsewhere is not overwritten by putting everything back', async () => {
  await hold(company('甲', 1000));
  const [here, there] = [await open(), await open()];
  const contents = await withDatabase(DATABASE_NAME, emptyDatabase);
  await here.clear();
  await expect.poll(() => there.find('a')?.isGone).toBe(true);
  rename(there, '乙');
  there.keep('a');
  await expect.poll(stored).toEqual(['乙']);
  await withDatabase(DATABASE_NAME, (db) => refillDatabase(db, contents));
  await here.reread();
  expect(await stored()).toEqual(['乙']);
  expect(shown(here)).toBe('乙');
});

it('an edit of a company that was cleared away is not called saved, and can be kept', async () => {
  await hold(company('甲', 1000));
  const here = await open();
  await hold();
  rename(here, '乙');
  await here.writer.queue;
  await expect.poll(() => here.find('a')?.isGone).toBe(true);
  expect(here.status.saving).not.toBe('saved');
  here.keep('a');
  await here.writer.queue;
  expect(await stored()).toEqual(['乙']);
});

it('what this page itself has taken away is not told as gone', async () => {
  await hold(company('甲', 1000));
  const here = await open();
  await hold();
  await here.reread();
  expect(here.entries).toEqual([]);
});
