import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { me as meWords } from '../../src/i18n/zh/me';
import { zh } from '../../src/i18n/zh';
import { integrity as words } from '../../src/i18n/zh/integrity';
import { SUMS, sumsOf } from '../../src/release/sums';
import { expect, filesKept, test } from './app';
import { DIST } from './built';
import { cached } from './cached';
import { serve, type StaticServer } from './server';

test.use({ serviceWorkers: 'allow' });

let server: StaticServer;
test.beforeEach(async () => {
  server = await serve(DIST);
});
test.afterEach(() => server.kill());

const said = (page: Page) => page.getByRole('main').locator('[role="status"][data-integrity]');

async function openAbout(page: Page): Promise<void> {
  await page.goto(`${server.address}#/me`);
  await expect(page.locator('h1')).toHaveText(meWords.title);
}

/** Opens the page with everything stored. */
async function install(page: Page): Promise<void> {
  await openAbout(page);
  await filesKept(page);
}

const check = (page: Page): Promise<void> =>
  page.getByRole('button', { name: words.check }).click();

/** Changes or throws away what is stored for a file, and tells how many answers that were. */
const spoil = (page: Page, path: string, content?: string): Promise<number> =>
  page.evaluate(
    async ([part, text]) => {
      let spoilt = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const key of await cache.keys()) {
          if (!key.url.includes(part)) continue;
          spoilt += 1;
          if (text === undefined) await cache.delete(key);
          else await cache.put(key, new Response(text));
        }
      }
      return spoilt;
    },
    [path, content] as const,
  );

/** A host on which the page of the app and the list have changed. */
async function publishOther(change: (worker: string, page: Buffer) => string): Promise<string> {
  const other = await mkdtemp(join(tmpdir(), 'other-'));
  await cp(DIST, other, { recursive: true });
  const page = Buffer.from(`${await readFile(join(DIST, 'index.html'), 'utf8')}\n`);
  await writeFile(join(other, 'index.html'), page);
  const worker = await readFile(join(DIST, 'sw.js'), 'utf8');
  await writeFile(join(other, 'sw.js'), change(worker, page));
  await writeFile(join(other, SUMS), sumsOf(other));
  return other;
}

test('what is stored is as published, and the list’s own SHA-256 is shown', async ({ page }) => {
  await install(page);
  const before = await cached(page);
  await check(page);
  await expect(said(page)).toHaveText(words.same(Object.keys(before).length));
  const sum = createHash('sha256').update(await readFile(join(DIST, SUMS)));
  await expect(page.getByText(sum.digest('hex'))).toBeVisible();
  // The list is fetched anew each time, and is no part of what is stored.
  expect(await cached(page)).toEqual(before);
});

test('changed files are named, whatever else the browser has thrown away', async ({ page }) => {
  await install(page);
  expect(await spoil(page, '/index.html', '<p>changed</p>')).toBe(1);
  expect(await spoil(page, '/assets/catalogue-en', 'changed')).toBe(1);
  expect(await spoil(page, '/icon.svg')).toBe(1);
  await check(page);
  await expect(said(page)).toHaveText(words.differ(2));
  await page.getByText(words.differing).click();
  await expect(page.getByText(/^assets\/catalogue-en.*\.js$/)).toBeVisible();
  await expect(page.getByText('index.html', { exact: true })).toBeVisible();
});

test('a file that the browser has thrown away is named, and not called different', async ({
  page,
}) => {
  await install(page);
  expect(await spoil(page, '/icon.svg')).toBe(1);
  await check(page);
  await expect(said(page)).toHaveText(words.missing(1));
  await page.getByText(words.gone).click();
  await expect(page.getByText('icon.svg', { exact: true })).toBeVisible();
});

test('a network that answers with a page of its own gives no list, and that is said', async ({
  page,
}) => {
  await install(page);
  server.answerAll('<!doctype html><title>Sign in</title>');
  await check(page);
  await expect(said(page)).toHaveText(words.unreachable);
  await expect(page.getByText(words.sum)).toHaveCount(0);
});

test.describe('without a network', () => {
  test.use({ expectedErrors: [/ERR_CONNECTION_REFUSED/] });

  test('nothing is called right or wrong', async ({ page }) => {
    await install(page);
    await server.kill();
    await page.reload();
    await check(page);
    await expect(said(page)).toHaveText(words.unreachable);
    await expect(page.getByText(words.sum)).toHaveCount(0);
  });
});

test('another version on the host is not called a changed file', async ({ page }) => {
  await install(page);
  // The names of the assets are the same, and so the worker alone tells.
  const next = await publishOther((worker, html) => {
    const hash = createHash('sha384').update(html).digest('base64');
    return worker.replace(
      /\{[^{}]*"url":"index\.html"[^{}]*\}/,
      JSON.stringify({ revision: 'next', url: 'index.html', integrity: `sha384-${hash}` }),
    );
  });
  server.replaceBy(next);
  await check(page);
  await expect(said(page)).toHaveText(words.otherVersion);
  await expect(page.locator('.notices')).toContainText(zh.pwa.apply);
  await check(page);
  await expect(said(page)).toHaveText(words.otherVersion);
  await rm(next, { recursive: true });
});

test('a host that changes a file and its list, but not its worker, is found out', async ({
  page,
}) => {
  await install(page);
  const other = await publishOther((worker) => worker);
  server.replaceBy(other);
  await check(page);
  await expect(said(page)).toHaveText(words.differ(1));
  await rm(other, { recursive: true });
});

test.describe('where no file could be stored', () => {
  test.use({ serviceWorkers: 'block' });

  test('there is nothing to check, and that is said', async ({ page }) => {
    await openAbout(page);
    await check(page);
    await expect(said(page)).toHaveText(words.noFiles);
  });
});

test('the check goes by the keyboard and keeps its place', async ({ page }) => {
  await install(page);
  const button = page.getByRole('button', { name: words.check });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveAttribute('data-integrity', 'same');
  await expect(button).toBeFocused();
});
