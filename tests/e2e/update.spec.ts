import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import app from '../../package.json' with { type: 'json' };
import { zh } from '../../src/i18n/zh';
import { expect, filesKept, go, test } from './app';
import { DIST, root } from './built';
import { cached } from './cached';
import { answer } from './driver';
import { serve, type StaticServer } from './server';
import { holdWrites, storedIn } from './stored';

test.use({ serviceWorkers: 'allow' });

const { check: words, pwa } = zh;
const NEXT = '99.0.0-next';

// The next version is built once.
test.describe.configure({ mode: 'default' });

let next = '';
let server: StaticServer;

test.beforeAll(async () => {
  next = await mkdtemp(join(tmpdir(), 'next-'));
  await promisify(execFile)('npx', ['vite', 'build', '--outDir', next, '--logLevel', 'error'], {
    cwd: root,
    env: { ...process.env, APP_VERSION: NEXT },
  });
});
test.afterAll(() => rm(next, { recursive: true }));
test.beforeEach(async () => {
  server = await serve(DIST);
});
test.afterEach(() => server.kill());

/** The address of the program in a page. */
const programOf = async (folder: string): Promise<string> =>
  /src="\.\/(assets\/index-[^"]+)"/.exec(await readFile(join(folder, 'index.html'), 'utf8'))?.[1] ??
  '';
const running = (page: Page): Promise<string | null> =>
  page.locator('script[type="module"]').getAttribute('src');
const notices = (page: Page) => page.locator('.notices');
const button = (page: Page, name: string) => notices(page).getByRole('button', { name });

/** Opens a screen and waits until the app works without a network. */
async function install(page: Page, route = '#/'): Promise<void> {
  await page.goto(`${server.address}${route}`);
  await filesKept(page);
}

/** Lets the page look for a new version, as it does whenever it comes to the front. */
const comeToFront = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** Counts how often a page is loaded from now on, also where a load is cut short by the next. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('framenavigated', () => {
    loads += 1;
  });
  return () => loads;
}

/** Whether a new version has arrived. */
const hasArrived = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return Boolean(registration?.waiting);
  });

async function expectOffer(page: Page): Promise<void> {
  await expect(button(page, pwa.apply)).toBeVisible();
}

test('a new version waits for the user, keeps everything typed and is loaded once', async ({
  page,
}) => {
  await install(page, '#/check');
  await answer(page, 'inChongqing', true);
  await answer(page, 'district', 'banan');
  const name = page.getByLabel(words.companyName);
  await name.pressSequentially('示例生物');

  const loads = countLoads(page);
  server.replaceBy(next);
  await comeToFront(page);
  await expectOffer(page);
  await expect(notices(page)).toContainText(pwa.available(app.version));
  expect(loads()).toBe(0);
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('示例生物');
  expect(await running(page)).toContain(await programOf(DIST));
  expect(await storedIn(page, 'companies')).toEqual([
    expect.objectContaining({ enterprise: expect.objectContaining({ name: '' }) }),
  ]);

  // Pressed without taking the focus from the field, as a click in Safari does.
  await button(page, pwa.apply).dispatchEvent('click');
  await expect.poll(() => running(page).catch(() => '')).toContain(await programOf(next));
  await filesKept(page);
  await expect(name).toHaveValue('示例生物');
  await expect(notices(page)).toHaveText('');
  expect(await storedIn(page, 'companies')).toEqual([
    expect.objectContaining({
      enterprise: {
        name: '示例生物',
        facts: { inChongqing: true, district: 'banan' },
        unsure: [],
      },
    }),
  ]);
  expect(loads()).toBe(1);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
});

test('an answer that is still being stored is waited for', async ({ context, page }) => {
  await install(page, '#/check');
  const loads = countLoads(page);
  server.replaceBy(next);
  await comeToFront(page);
  await expectOffer(page);

  const other = await context.newPage();
  // A screen that fetches nothing for what is stored: Chromium starts no new version while the old
  // one still serves files.
  await install(other, '#/check');
  const release = await holdWrites(other);
  await page.getByLabel(words.companyName).pressSequentially('示例生物');
  await button(page, pwa.apply).click();
  await expect(notices(page)).toHaveText(pwa.applying);
  expect(await hasArrived(page)).toBe(true);
  expect(loads()).toBe(0);
  await release();
  await expect.poll(() => running(page).catch(() => '')).toContain(await programOf(next));
  await expect(page.getByLabel(words.companyName)).toHaveValue('示例生物');
  expect(loads()).toBe(1);
});

test('a product whose name is typed and not yet added is in the list after the update', async ({
  page,
}) => {
  await install(page, '#/check/products');
  const field = page.getByLabel(words.newProduct, { exact: true });
  server.replaceBy(next);
  await comeToFront(page);
  await expectOffer(page);
  await field.pressSequentially('示例机器人');
  await expect(page.locator('article[data-product]')).toHaveCount(0);
  await button(page, pwa.apply).click();
  await expect.poll(() => running(page).catch(() => '')).toContain(await programOf(next));
  await expect(page.locator('article[data-product]')).toHaveText([/示例机器人/]);
  await expect(field).toHaveValue('');
  expect(await storedIn(page, 'companies')).toEqual([
    expect.objectContaining({
      products: [expect.objectContaining({ name: '示例机器人', facts: {}, unsure: [] })],
    }),
  ]);
});

test('a version that has waited since the last visit is offered at the start', async ({ page }) => {
  await install(page);
  server.replaceBy(next);
  await comeToFront(page);
  await expectOffer(page);
  await button(page, pwa.later).click();
  await expect(notices(page)).toHaveText('');

  // Put off, it does not come back by itself, but with the next start.
  await comeToFront(page);
  await go(page, '#/measures');
  await expect(page.locator('h1')).toHaveText(zh.measures.title);
  await expect(notices(page)).toHaveText('');
  await page.reload();
  expect(await running(page)).toContain(await programOf(DIST));
  await expectOffer(page);
});

test('a version that was put off is followed by the next one, which is offered', async ({
  page,
}) => {
  await install(page);
  server.replaceBy(next);
  await comeToFront(page);
  await expectOffer(page);
  await button(page, pwa.later).click();
  await expect(notices(page)).toHaveText('');

  const later = await mkdtemp(join(tmpdir(), 'later-'));
  await cp(next, later, { recursive: true });
  const worker = await readFile(join(later, 'sw.js'), 'utf8');
  await writeFile(join(later, 'sw.js'), `${worker}\n// later`);
  server.replaceBy(later);
  await comeToFront(page);
  await expectOffer(page);
  await rm(later, { recursive: true });
});

test('the app looks for a new version every hour', async ({ page }) => {
  await page.clock.install();
  await install(page);
  server.replaceBy(next);
  await page.clock.runFor('59:00');
  expect(await hasArrived(page)).toBe(false);
  await page.clock.runFor('01:00');
  await expectOffer(page);
});

test('the first version is not called a new one, in whatever page', async ({ context, page }) => {
  const other = await context.newPage();
  const loads = [countLoads(page), countLoads(other)];
  await Promise.all([install(page), install(other)]);
  for (const each of [page, other]) {
    await expect
      .poll(() => each.evaluate(() => navigator.serviceWorker.controller?.state))
      .toBe('activated');
    await expect(notices(each)).toHaveText('');
  }
  expect(loads.map((count) => count())).toEqual([1, 1]);
});

test('a page that did not ask stays as it is and says that it is old', async ({
  context,
  page,
}) => {
  await install(page);
  const other = await context.newPage();
  await install(other, '#/check');
  await other.getByLabel(words.companyName).pressSequentially('另一页');
  const loads = countLoads(other);

  server.replaceBy(next);
  await comeToFront(page);
  await expectOffer(page);
  await button(page, pwa.apply).click();
  await expect.poll(() => running(page).catch(() => '')).toContain(await programOf(next));

  await expect(notices(other)).toContainText(pwa.takenOver);
  await expect(button(other, pwa.apply)).toHaveCount(0);
  await expect(other.getByLabel(words.companyName)).toHaveValue('另一页');
  expect(await running(other)).toContain(await programOf(DIST));
  expect(loads()).toBe(0);

  await button(other, pwa.reload).click();
  await expect.poll(() => running(other).catch(() => '')).toContain(await programOf(next));
  await expect(other.getByLabel(words.companyName)).toHaveValue('另一页');
  await expect(notices(other)).toHaveText('');
  expect(loads()).toBe(1);
});

test('answers that could not be stored are not lost to an update', async ({ page }) => {
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...given) {
      if (document.title.includes('full')) throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, given);
    };
  });
  await install(page, '#/check');
  const loads = countLoads(page);
  server.replaceBy(next);
  await comeToFront(page);
  await expectOffer(page);
  const setTitle = (title: string) =>
    page.evaluate((text) => {
      document.title = text;
    }, title);
  await setTitle('full');
  await page.getByLabel(words.companyName).pressSequentially('示例生物');
  await button(page, pwa.apply).click();
  await expect(notices(page)).toContainText(pwa.unsaved);
  await expectOffer(page);
  expect(loads()).toBe(0);

  // With room on the device again, one more change stores everything, and the update goes on.
  await setTitle('');
  await answer(page, 'inChongqing', true);
  await expect(page.getByText(zh.storage.saved)).toBeVisible();
  await button(page, pwa.apply).click();
  await expect.poll(() => running(page).catch(() => '')).toContain(await programOf(next));
  await expect(page.getByLabel(words.companyName)).toHaveValue('示例生物');
});

test('a version that does not start within four seconds asks to be opened again', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'stuck-'));
  await cp(next, folder, { recursive: true });
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  await writeFile(join(folder, 'sw.js'), worker.replaceAll('self.skipWaiting()', 'undefined'));
  await install(page);
  const loads = countLoads(page);
  server.replaceBy(folder);
  await comeToFront(page);
  await expectOffer(page);
  await button(page, pwa.apply).click();
  await expect(notices(page)).toHaveText(pwa.applying);
  await expect(notices(page)).toHaveText(pwa.stuck);
  expect(loads()).toBe(0);
  await rm(folder, { recursive: true });
});

test.describe('half a new version', () => {
  test.use({ expectedErrors: [/404|bad-precaching-response|integrity|Failed to fetch/] });

  const page200 = '<!doctype html><title>Sign in</title><p>Welcome to our network.</p>';
  const spoilt: readonly [string, (path: string) => Promise<void>][] = [
    ['with a file missing', (path) => rm(path)],
    ['with a page of HTML for a file', (path) => writeFile(path, page200)],
    ['with a file cut short', async (path) => truncate(path, (await stat(path)).size - 1)],
  ];
  for (const [name, spoil] of spoilt) {
    test(`${name} leaves the old version working, and nothing is offered`, async ({
      context,
      page,
    }) => {
      const broken = await mkdtemp(join(tmpdir(), 'broken-'));
      await cp(next, broken, { recursive: true });
      const before = new Set(await readdir(join(DIST, 'assets')));
      const names = await readdir(join(broken, 'assets'));
      const file = names.find((each) => each.endsWith('.js') && !before.has(each)) ?? '';
      await spoil(join(broken, 'assets', file));
      server.keepAssets();
      await install(page);
      const kept = await cached(page);

      server.replaceBy(broken);
      const answered = context.waitForEvent('response', (response) =>
        response.url().endsWith(file),
      );
      await comeToFront(page);
      await answered;
      await expect
        .poll(() =>
          page.evaluate(async () => {
            const registration = await navigator.serviceWorker.getRegistration();
            return [registration?.installing ?? null, registration?.waiting ?? null];
          }),
        )
        .toEqual([null, null]);
      await expect(notices(page)).toHaveText('');

      await page.reload();
      await filesKept(page);
      expect(await running(page)).toContain(await programOf(DIST));
      for (const route of ['#/check', '#/results', '#/measures']) {
        await go(page, route);
        await expect(page.locator('h1')).toBeFocused();
      }
      await expect(notices(page)).toHaveText('');
      expect(await cached(page)).toEqual(expect.objectContaining(kept));

      // Published whole, it is offered: nothing of the failure stays behind.
      server.replaceBy(next);
      await comeToFront(page);
      await expectOffer(page);
      await button(page, pwa.apply).click();
      await expect.poll(() => running(page).catch(() => '')).toContain(await programOf(next));
      await rm(broken, { recursive: true });
    });
  }
});
