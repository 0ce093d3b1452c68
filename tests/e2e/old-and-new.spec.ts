import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { zh } from '../../src/i18n/zh';
import { DATABASE_NAME } from '../../src/storage/database';
import { expect, filesKept, go, test } from './app';
import { DIST } from './built';
import { NATIVE, NEXT_NATIVE } from './database-version';
import { answer } from './driver';
import { buildNext } from './next';
import { serve, type StaticServer } from './server';
import { storedIn } from './stored';

test.use({ serviceWorkers: 'allow' });

// The next version, with a newer database, is built once.
test.describe.configure({ mode: 'default' });

const { check: words, storage, pwa } = zh;
const notices = (page: Page) => page.locator('.notices');
const dialog = (page: Page) => page.getByRole('dialog', { name: storage.outdated.title });

let next = '';
let server: StaticServer;

test.beforeAll(async () => {
  next = await buildNext('newer');
});
test.afterAll(() => rm(next, { recursive: true }));
test.beforeEach(async () => {
  server = await serve(DIST);
});
test.afterEach(() => server.kill());

async function install(page: Page, route = '#/'): Promise<void> {
  await page.goto(`${server.address}${route}`);
  await filesKept(page);
}

/** The version of the database on the disk, asked past the app. */
const versionOnDisk = (page: Page): Promise<number | undefined> =>
  page.evaluate(async (name) => {
    const all = await indexedDB.databases();
    return all.find((each) => each.name === name)?.version;
  }, DATABASE_NAME);

test('a new version beside an old page: what is typed is stored, and nothing of the old shape', async ({
  context,
  page,
}) => {
  await install(page, '#/check');
  await answer(page, 'inChongqing', true);
  await expect(page.getByText(storage.saved)).toBeVisible();
  const other = await context.newPage();
  await install(other);

  // The old page has a name half typed when the other one changes to the new version.
  await page.getByLabel(words.companyName).pressSequentially('示例生物');
  server.replaceBy(next);
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await notices(other).getByRole('button', { name: pwa.apply }).click();

  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page)).toContainText(storage.outdated.text);
  await expect.poll(() => versionOnDisk(other)).toBe(NEXT_NATIVE);
  const row = {
    enterprise: { name: '示例生物', facts: { inChongqing: true }, unsure: [] },
    shape: 'later',
  };
  expect(await storedIn(other, 'companies')).toEqual([expect.objectContaining(row)]);
  await go(other, '#/check');
  await expect(other.getByLabel(words.companyName)).toHaveValue('示例生物');

  // Even what is done past the dialog is not written by the old page.
  await page.evaluate((id) => {
    const chips = document.querySelectorAll(`[data-fact="${id}"] input`);
    const last = chips[chips.length - 1];
    if (last instanceof HTMLElement) last.click();
  }, 'inChongqing');
  expect(await storedIn(other, 'companies')).toEqual([expect.objectContaining(row)]);
  expect(await storedIn(other, 'edits')).toEqual([]);

  await dialog(page).getByRole('button', { name: storage.outdated.reload }).click();
  await expect(page.getByLabel(words.companyName)).toHaveValue('示例生物');
  await expect(dialog(page)).toHaveCount(0);
  expect(await storedIn(page, 'companies')).toEqual([expect.objectContaining(row)]);
});

test('old code that meets a newer database leaves it alone and says so', async ({ page }) => {
  await install(page, '#/check');
  await page.evaluate(
    ([name, version]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('later', { keyPath: 'id' });
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    [DATABASE_NAME, NEXT_NATIVE] as const,
  );
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('button', { name: storage.outdated.reload }).click();
  await expect(notices(page)).toContainText(storage.problems.newer);

  await answer(page, 'inChongqing', true);
  await expect(notices(page)).toContainText(storage.problems.newer);
  expect(await versionOnDisk(page)).toBe(NEXT_NATIVE);
  expect(await storedIn(page, 'companies')).toEqual([]);
  expect(await storedIn(page, 'edits')).toEqual([]);
});

test('a page that keeps the old database open is named, and when it is closed all goes on', async ({
  context,
  page,
}) => {
  // A page as old as the first version, which does not listen when it is asked to let go.
  const old = await context.newPage();
  const body = '<link rel="icon" href="data:," /><title>old</title>';
  await old.route('**/old.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await old.goto(`${server.address}old.html`);
  await old.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 10);
        opening.onupgradeneeded = () => {
          const companies = opening.result.createObjectStore('companies', { keyPath: 'id' });
          companies.createIndex('updatedAt', 'updatedAt');
          opening.result.createObjectStore('unreadable', { keyPath: 'id', autoIncrement: true });
          companies.add({
            id: 'a',
            enterprise: { name: '甲公司', facts: { inChongqing: true }, unsure: [] },
            products: [],
            productsComplete: false,
            updatedAt: 1,
          });
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => resolve();
      }),
    DATABASE_NAME,
  );
  await page.goto(`${server.address}#/check`);
  await expect(notices(page)).toHaveText(storage.blocked);
  await old.close();
  await expect(page.getByLabel(words.companyName)).toHaveValue('甲公司');
  await expect(notices(page)).toHaveText('');
  expect(await versionOnDisk(page)).toBe(NATIVE);
  expect(await storedIn(page, 'companies')).toEqual([
    expect.objectContaining({ id: 'a', changes: 1 }),
  ]);
});
