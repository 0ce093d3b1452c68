import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { zh } from '../../src/i18n/zh';
import { backup as words } from '../../src/i18n/zh/backup';
import { DATABASE_NAME } from '../../src/storage/database';
import { seeded } from '../bench/seeded';
import { expect, FULL, open, ready, test } from './app';
import { button } from './driver';
import { store, storedIn } from './stored';

// A page that is closed in the midst of its work leaves the work done, or not begun.
const SEED = Number(process.env['E2E_SEED'] ?? Date.now() % 1_000_000);
const RUNS = FULL ? { save: 100, restore: 60, migrate: 40 } : { save: 3, restore: 1, migrate: 1 };
/** Rows of the database that is migrated. */
const ROWS = FULL ? 5000 : 1000;
const random = seeded(SEED);

test.beforeAll(() => console.log(`interrupted: seed ${SEED}`));

/** Closes a page some time after the work in it was begun. */
async function closeWithin(page: Page, milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, random() * milliseconds));
  await page.close();
}

const ROLES = ['role.drugHolder', 'role.drugDeveloper', 'role.deviceRegistrant'];

const ANSWERING = {
  id: 'a',
  enterprise: { name: '甲', facts: { inChongqing: true }, unsure: [] },
  products: [],
  productsComplete: false,
  updatedAt: 1,
  changes: 0,
};

/** What is stored of one company, the journal brought in as the app does at its start. */
async function factsAfterOpening(context: BrowserContext): Promise<Record<string, unknown>> {
  const page = await context.newPage();
  await open(page, '#/');
  const [row] = await storedIn(page, 'companies');
  expect(await storedIn(page, 'edits')).toEqual([]);
  // For the next run.
  await store(page, [ANSWERING]);
  await page.close();
  return Object(row).enterprise.facts;
}

test(`closed while answers are stored: each is there whole or not at all (${RUNS.save} times)`, async ({
  context,
}) => {
  test.setTimeout(60_000 + RUNS.save * 20_000);
  let stored = 0;
  const wholes = new Set<number>();
  const first = await context.newPage();
  await open(first, '#/');
  await store(first, [ANSWERING]);
  await first.close();
  for (let run = 0; run < RUNS.save; run += 1) {
    const page = await context.newPage();
    await open(page, '#/check/role');
    await page.locator('[data-fact="role.drugHolder"] .tick').waitFor();
    // Three answers one after another, then all the rest in one action.
    await page.evaluate(
      ([ids, restNo]) => {
        const isRest = (each: HTMLElement) => each.textContent.trim() === restNo;
        const steps = [...ids.map((id) => `[data-fact="${id}"] .tick input`), undefined];
        for (const [index, selector] of steps.entries()) {
          setTimeout(() => {
            const found = selector
              ? document.querySelector<HTMLElement>(selector)
              : [...document.querySelectorAll<HTMLElement>('main button')].find(isRest);
            found?.click();
          }, index * 15);
        }
      },
      [ROLES, zh.check.restNo] as const,
    );
    await closeWithin(page, 120);

    const after = await factsAfterOpening(context);
    expect(after['inChongqing']).toBe(true);
    // A later answer is never there without the earlier ones.
    const there = ROLES.map((id) => after[id] === true);
    expect(there).toEqual([...there].sort((one, other) => Number(other) - Number(one)));
    // The rest is one action: with one of its answers all of them are there.
    const rest = Object.entries(after).filter(([, value]) => value === false);
    if (rest.length > 0) wholes.add(rest.length);
    expect(wholes.size).toBeLessThanOrEqual(1);
    stored += there.filter(Boolean).length + rest.length;
  }
  console.log(`interrupted saves: ${RUNS.save} runs, ${stored} answers had been stored`);
});

const company = (id: string) => ({
  id,
  enterprise: { name: id, facts: { inChongqing: true }, unsure: [] },
  products: Array.from({ length: 5 }, (_, index) => ({
    id: `${id}-${index}`,
    name: `产品${index}`,
    facts: { 'product.type': 'device' },
    unsure: [],
  })),
  productsComplete: true,
  updatedAt: 5,
  changes: 0,
});
const companies = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    company(`${prefix}${String(index).padStart(4, '0')}`),
  );

test(`closed while a backup is restored: all of it is there or nothing (${RUNS.restore} times)`, async ({
  context,
}) => {
  test.setTimeout(60_000 + RUNS.restore * 30_000);
  const maker = await context.newPage();
  await open(maker, '#/me');
  const inBackup = companies('backup', 300);
  await store(maker, inBackup);
  await maker.reload();
  await ready(maker);
  await button(maker, words.make).click();
  const [download] = await Promise.all([
    maker.waitForEvent('download'),
    maker.getByRole('link', { name: words.save }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const onDevice = companies('device', 200);
  await clearTables(maker);
  await store(maker, onDevice);
  await maker.close();

  let restored = 0;
  for (let run = 0; run < RUNS.restore; run += 1) {
    const page = await context.newPage();
    await open(page, '#/me');
    const file = { name: 'backup.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
    await page.getByLabel(words.choose).setInputFiles(file);
    await page.getByLabel(words.replace).check();
    await button(page, words.confirmReplace).evaluate((element) => {
      setTimeout(() => {
        if (element instanceof HTMLElement) element.click();
      });
    });
    await closeWithin(page, 300);

    const after = await context.newPage();
    await open(after, '#/');
    const rows = await storedIn(after, 'companies');
    const snapshots = await storedIn(after, 'snapshots');
    const isNew = rows.length === inBackup.length;
    expect(rows).toEqual(isNew ? inBackup : onDevice);
    // The way back is there exactly where something was exchanged.
    expect(snapshots).toEqual(
      isNew ? [expect.objectContaining({ id: 'restore', companies: onDevice })] : [],
    );
    restored += isNew ? 1 : 0;
    // For the next run.
    await clearTables(after);
    await store(after, onDevice);
    await after.close();
  }
  console.log(`interrupted restores: ${RUNS.restore} runs, ${restored} had been restored`);
});

/** Empties every table of the device. */
const clearTables = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tables = [...opening.result.objectStoreNames];
          const clearing = opening.result.transaction(tables, 'readwrite');
          for (const table of tables) clearing.objectStore(table).clear();
          clearing.onabort = () => reject(clearing.error);
          clearing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    DATABASE_NAME,
  );

/** Leaves a database of version 1 behind, as large as a park’s. */
const layVersion1 = (page: Page, rows: readonly object[]): Promise<void> =>
  page.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const removing = indexedDB.deleteDatabase(name);
        removing.onerror = () => reject(removing.error);
        removing.onsuccess = () => {
          const opening = indexedDB.open(name, 10);
          opening.onupgradeneeded = () => {
            const db = opening.result;
            const table = db.createObjectStore('companies', { keyPath: 'id' });
            table.createIndex('updatedAt', 'updatedAt');
            db.createObjectStore('unreadable', { keyPath: 'id', autoIncrement: true });
            for (const row of all) table.add(row);
          };
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [DATABASE_NAME, rows] as const,
  );

test(`closed while ${ROWS} companies are migrated: the next start goes on (${RUNS.migrate} times)`, async ({
  context,
}) => {
  test.setTimeout(60_000 + RUNS.migrate * 60_000);
  const rows = companies('row', ROWS).map(({ changes: _changes, ...row }) => row);
  const times: number[] = [];
  for (let run = 0; run < RUNS.migrate; run += 1) {
    const page = await context.newPage();
    // A page of the origin that is not the app, so that nothing else has the database open.
    await page.route('**/blank.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:," />' }),
    );
    await page.goto('./blank.html');
    await layVersion1(page, rows);
    await page.goto('./#/', { waitUntil: 'commit' });
    await closeWithin(page, 1_500);

    const after = await context.newPage();
    const started = Date.now();
    await open(after, '#/');
    times.push(Date.now() - started);
    const stored = await storedIn(after, 'companies');
    expect(stored).toHaveLength(rows.length);
    expect(stored.every((row) => Object(row).changes === 1)).toBe(true);
    expect(stored.at(-1)).toEqual({ ...rows.at(-1), changes: 1 });
    await after.close();
  }
  const middle = [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];
  console.log(
    `interrupted migrations: ${RUNS.migrate} runs, ${ROWS} rows open after ${middle} ms (median)`,
  );
});
