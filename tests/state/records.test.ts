import { afterEach, beforeEach, expect, it } from 'vitest';
import { Access } from '../../src/state/access.svelte';
import { recordsOf } from '../../src/state/shelf-records.svelte';
import { Shelf } from '../../src/state/shelf.svelte';
import { DATABASE_NAME } from '../../src/storage/database';
import { emptyDatabase } from '../../src/storage/erase';
import { withDatabase } from '../../src/storage/with-database';
import { registryOf, yesNo } from '../builders/catalogue';

// Two shelves are two pages: each has a connection and a voice of its own.

const { facts: questions } = registryOf(yesNo('maker'));

const empty = () => withDatabase(DATABASE_NAME, emptyDatabase);

async function openPage() {
  const shelf = await Shelf.open(questions, 'own', new Access(() => Promise.resolve()));
  const records = recordsOf(shelf);
  await records.ask({ table: 'filings' });
  return { shelf, records };
}

const company = {
  id: 'a',
  enterprise: { name: '甲', facts: {}, unsure: [] },
  products: [],
  productsComplete: false,
  updatedAt: 1,
};

const names = ({ records }: Awaited<ReturnType<typeof openPage>>) =>
  records.rows('filings').map((row) => row['name']);

beforeEach(async () => {
  await empty();
});
afterEach(async () => {
  await empty();
});

async function twoPages() {
  const here = await openPage();
  here.shelf.put(company);
  here.records.add('filings', { id: 'f', company: 'a', name: '一', note: '' });
  await here.shelf.writer.queue;
  return { here, there: await openPage() };
}

it('what one page enters is there in another, and different fields do not meet', async () => {
  const { here, there } = await twoPages();
  expect(names(there)).toEqual(['一']);
  here.records.change('filings', 'f', { name: '二' });
  there.records.change('filings', 'f', { note: '急' });
  await expect
    .poll(() => [...here.records.rows('filings'), ...there.records.rows('filings')])
    .toEqual([
      { id: 'f', company: 'a', name: '二', note: '急' },
      { id: 'f', company: 'a', name: '二', note: '急' },
    ]);
  expect([...here.records.overwritten, ...there.records.overwritten]).toEqual([]);
});

it('the page whose field another one overwrites is told', async () => {
  const { here, there } = await twoPages();
  here.records.change('filings', 'f', { name: '二' });
  await expect.poll(() => names(there)).toEqual(['二']);
  there.records.change('filings', 'f', { name: '三' });
  await expect
    .poll(() => here.records.overwritten)
    .toEqual([{ table: 'filings', id: 'f', company: 'a', field: 'name' }]);
  expect(there.records.overwritten).toEqual([]);
});

it('a change taken back is as if it had not been made, also what was not there before', async () => {
  const { here } = await twoPages();
  const takeBack = here.records.change('filings', 'f', { name: '二', due: '2026-03-01' });
  takeBack();
  await here.shelf.writer.queue;
  expect(here.records.rows('filings')).toEqual([{ id: 'f', company: 'a', name: '一', note: '' }]);
  const again = await openPage();
  expect(again.records.rows('filings')).toEqual(here.records.rows('filings'));
});

it('records go with their company and come back with it, in both pages', async () => {
  const { here, there } = await twoPages();
  const putBack = here.shelf.remove('a');
  await expect.poll(() => [names(here), names(there)]).toEqual([[], []]);
  putBack();
  await expect.poll(() => [names(here), names(there)]).toEqual([['一'], ['一']]);
});
