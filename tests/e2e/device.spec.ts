import type { Page } from '@playwright/test';
import { chinaDay } from '../../src/domain/calendar/china-day';
import { formatDay } from '../../src/i18n/format';
import { zh } from '../../src/i18n/zh';
import { device as words } from '../../src/i18n/zh/device';
import { me } from '../../src/i18n/zh/me';
import { notices as noticeWords } from '../../src/i18n/zh/notices';
import { DATABASE_NAME, EXAMPLE_DATABASE_NAME } from '../../src/storage/database';
import { expect, filesKept, go, open, ready, test } from './app';
import { headless } from './built';
import { answer } from './driver';
import { putRows } from './put-rows';
import { COMPANY, SCREENS } from './screens';
import { keep } from './stored';

test.use({ serviceWorkers: 'allow' });

const { check, storage, home } = zh;
const DAY = 24 * 60 * 60 * 1000;

const notices = (page: Page) => page.locator('.notices');
const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click();
const term = (page: Page, name: string) =>
  page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) });

const company = (id: string, name: string, changes: number) => ({
  id,
  enterprise: { name, facts: { inChongqing: true }, unsure: ['district'] },
  products: [
    { id: `${id}-1`, name: `${name}的产品`, facts: { 'product.type': 'device' }, unsure: [] },
  ],
  productsComplete: false,
  updatedAt: 1,
  changes,
});

/** Opens the app anew with rows that are stored. */
async function openWith(page: Page, route: string, companies: readonly object[], marks: object[]) {
  await open(page);
  await putRows(page, 'companies', companies);
  await putRows(page, 'marks', marks);
  await page.goto(`./?with${route}`);
  await ready(page);
}

/** Everything that this address keeps on the device: databases, small storages, cookies, caches. */
const everythingKept = (page: Page) =>
  page.evaluate(async () => {
    const rowsOf = (name: string) =>
      new Promise<Record<string, unknown[]>>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { result: db } = opening;
          const rows: Record<string, unknown[]> = {};
          const reading = db.transaction([...db.objectStoreNames]);
          for (const table of db.objectStoreNames) {
            const request = reading.objectStore(table).getAll();
            request.onsuccess = () => {
              rows[table] = request.result;
            };
          }
          reading.oncomplete = () => {
            db.close();
            resolve(rows);
          };
        };
      });
    const databases: Record<string, Record<string, unknown[]>> = {};
    for (const { name = '' } of await indexedDB.databases()) databases[name] = await rowsOf(name);
    const urls: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      urls.push(...(await cache.keys()).map(({ url }) => url));
    }
    return {
      databases,
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      urls,
    };
  });

/** From now on the browser of this test promises to keep what is stored, when it is asked. */
async function letPersist(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.send('Browser.grantPermissions', {
    permissions: ['durableStorage'],
    origin: new URL(page.url()).origin,
    ...(targetInfo.browserContextId && { browserContextId: targetInfo.browserContextId }),
  });
}

test.describe('the promise of the browser', () => {
  const COUNT_REQUESTS = `
    window.asked = 0;
    const { persist } = StorageManager.prototype;
    StorageManager.prototype.persist = function () {
      window.asked += 1;
      return persist.call(this);
    };`;
  const asked = (page: Page) => page.evaluate('asked');

  test('is asked for once, when the first company of one’s own is stored', async ({ page }) => {
    await page.addInitScript(COUNT_REQUESTS);
    await open(page, '#/me');
    await expect(term(page, words.clearing)).toContainText(words.evictable);
    await press(page, me.exampleOpen);
    await expect(notices(page).getByText(zh.company.exampleNotice)).toBeVisible();
    await go(page, '#/check/place');
    await page.getByLabel(check.companyName).fill('改过的示例');
    await page.keyboard.press('Tab');
    await expect(page.getByText(storage.saved)).toBeVisible();
    await notices(page).getByRole('button', { name: zh.company.exampleClose }).click();
    expect(await asked(page)).toBe(0);

    await answer(page, 'inChongqing', true);
    await expect.poll(() => asked(page)).toBe(1);
    const marks = async () => (await everythingKept(page)).databases[DATABASE_NAME]?.['marks'];
    await expect
      .poll(marks)
      .toEqual([
        { key: 'day', day: chinaDay(Date.now()) },
        expect.objectContaining({ key: 'first' }),
      ]);
    await answer(page, 'district', 'banan');
    await expect(page.getByText(storage.saved)).toBeVisible();
    await page.reload();
    await ready(page);
    await answer(page, 'district', 'fuling');
    await expect(page.getByText(storage.saved)).toBeVisible();
    expect(await asked(page)).toBe(0);
  });

  test('is told as it is, and can be asked for again', async ({ page }) => {
    await open(page);
    await keep(page, COMPANY);
    await go(page, '#/me');
    await expect(term(page, words.clearing)).toContainText(words.evictable);
    await expect(term(page, words.lastBackup)).toContainText(words.never);
    await expect(term(page, words.used)).toContainText(/约 \d+\.\d MB/);
    await page.getByText(words.risks).click();
    for (const risk of words.riskList) await expect(page.getByText(risk)).toBeVisible();
    await press(page, words.ask);
    await expect(page.getByText(words.refused)).toBeVisible();

    await letPersist(page);
    await press(page, words.ask);
    await expect(term(page, words.clearing)).toContainText(words.persisted);
    await expect(page.getByRole('button', { name: words.ask })).toBeHidden();
    await page.reload();
    await expect(term(page, words.clearing)).toContainText(words.persisted);
  });

  test('is not made up where the browser does not say', async ({ page }) => {
    await page.addInitScript(
      'Object.defineProperty(Navigator.prototype, "storage", { value: undefined })',
    );
    await open(page, '#/me');
    await expect(term(page, words.clearing)).toContainText(words.unknown);
    await expect(term(page, words.used)).toContainText(words.usedUnknown);
  });
});

test.describe('a backup', () => {
  const suggestion = (page: Page) => notices(page).getByText(noticeWords.backup.due);
  const now = Date.now();
  const first = { key: 'first', at: now - DAY };

  test('is suggested after ten changes, and can be put off', async ({ page }) => {
    await openWith(
      page,
      '#/check/place',
      [company('a', '甲公司', 6), company('b', '乙公司', 3)],
      [first],
    );
    await go(page, '#/me');
    await expect(term(page, words.lastBackup)).toContainText(words.never);
    await expect(suggestion(page)).toBeHidden();

    await go(page, '#/check/place');
    await answer(page, 'inChongqing', false);
    await expect(page.getByText(storage.saved)).toBeVisible();
    // Nobody is sent away from a question.
    await expect(suggestion(page)).toBeHidden();
    await go(page, '#/results');
    await expect(suggestion(page)).toBeVisible();
    await notices(page).getByRole('link', { name: noticeWords.backup.toBackup }).click();
    await expect(page.locator('h1')).toHaveText(me.title);
    await expect(suggestion(page)).toBeVisible();

    await press(page, noticeWords.backup.later);
    await expect(suggestion(page)).toBeHidden();
    await page.reload();
    await ready(page);
    await expect(term(page, words.lastBackup)).toContainText(words.never);
    await expect(suggestion(page)).toBeHidden();
  });

  test('is suggested a week after the last one, unless the example is open', async ({ page }) => {
    const at = now - 7 * DAY;
    await openWith(page, '#/', [company('a', '甲公司', 1)], [first, { key: 'backup', at }]);
    const day = formatDay('zh', chinaDay(at));
    await expect(notices(page)).toContainText(noticeWords.backup.dueAgain(day));
    await go(page, '#/me');
    await expect(term(page, words.lastBackup)).toContainText(day);
    await press(page, me.exampleOpen);
    await expect(notices(page).getByText(zh.company.exampleNotice)).toBeVisible();
    await expect(notices(page)).not.toContainText(day);
  });

  test('is not suggested where the browser has promised to keep everything', async ({ page }) => {
    await open(page);
    await letPersist(page);
    await page.evaluate(() => navigator.storage.persist());
    await openWith(page, '#/me', [company('a', '甲公司', 50)], [first]);
    await expect(term(page, words.clearing)).toContainText(words.persisted);
    await expect(notices(page)).toHaveText('');
  });
});

test('where nothing can be stored, every screen says so from beginning to end', async ({
  page,
}) => {
  await page.addInitScript('Object.defineProperty(window, "indexedDB", { value: undefined })');
  await open(page, '#/check/place');
  await answer(page, 'inChongqing', true);
  for (const { route } of SCREENS) {
    await go(page, route);
    await expect(notices(page), route).toHaveText(storage.problems.memory);
  }
  await go(page, '#/me');
  await expect(page.getByText(words.eraseNothing)).toBeVisible();
  await expect(page.getByRole('button', { name: words.erase })).toBeHidden();
});

test.describe('everything', () => {
  const CANARY = '金丝雀';
  const dialog = (page: Page) => page.getByRole('dialog', { name: words.eraseQuestion });
  const erase = async (page: Page) => {
    await press(page, words.erase);
    await dialog(page).getByRole('button', { name: words.erase, exact: true }).click();
    await expect(page.getByText(words.erased)).toBeVisible();
  };

  /** Fills every table, the example and the small storages. */
  async function fill(page: Page): Promise<void> {
    await open(page, '#/me');
    // Every file is in the cache.
    await filesKept(page);
    await press(page, me.exampleOpen);
    await expect(notices(page).getByText(zh.company.exampleNotice)).toBeVisible();
    await go(page, '#/check/place');
    await page.getByLabel(check.companyName).fill(`${CANARY}示例`);
    await page.keyboard.press('Tab');
    await expect(page.getByText(storage.saved)).toBeVisible();
    await notices(page).getByRole('button', { name: zh.company.exampleClose }).click();
    await putRows(page, 'unreadable', [{ row: `${CANARY}某公司`, foundAt: 9 }]);
    await putRows(page, 'snapshots', [
      {
        id: 'restore',
        takenAt: 2,
        companies: [company('old', `${CANARY}旧公司`, 1)],
        unreadable: [],
      },
    ]);
    await openWith(
      page,
      '#/me',
      [company('a', `${CANARY}甲公司`, 1), company('b', `${CANARY}乙公司`, 1)],
      [{ key: 'backup', at: 4 }],
    );
    await page.getByRole('switch', { name: me.largeText }).check();
    await page.getByRole('button', { name: zh.writing.pair(me.open, `${CANARY}乙公司`) }).click();
  }

  test('is deleted after it was said what, and nothing is left', async ({ page }) => {
    await fill(page);
    await press(page, words.erase);
    for (const text of [
      words.holds(`${CANARY}甲公司`, 1, 3),
      words.holds(`${CANARY}乙公司`, 1, 3),
      words.willExample,
      words.willSnapshot,
      words.willUnreadable(1),
      ...words.wontList,
    ]) {
      await expect(dialog(page).getByText(text, { exact: true })).toBeVisible();
    }
    // Not wanted after all.
    const before = await everythingKept(page);
    await dialog(page).getByRole('button', { name: words.keep }).click();
    await expect(dialog(page)).toBeHidden();
    expect(await everythingKept(page)).toEqual(before);
    expect(JSON.stringify(before)).toContain(CANARY);

    await erase(page);
    await expect(page.getByText(me.noCompanies)).toBeVisible();
    const { databases, local, session, cookies, urls } = await everythingKept(page);
    expect(Object.keys(databases).sort()).toEqual([DATABASE_NAME, EXAMPLE_DATABASE_NAME]);
    const rows = Object.values(databases).flatMap((tables) => Object.values(tables).flat());
    expect([rows, local, session, cookies]).toEqual([[], {}, {}, '']);
    expect(urls.length).toBeGreaterThan(20);
    expect(decodeURIComponent(JSON.stringify(urls))).not.toContain(CANARY);

    // The page is left: there is no way back.
    await go(page, '#/');
    await expect(page.getByText(home.lost)).toBeVisible();
    await go(page, '#/me');
    await expect(page.getByRole('button', { name: words.erase })).toBeVisible();
    await expect(page.getByRole('button', { name: me.undo })).toBeHidden();
    await page.reload();
    await ready(page);
    await expect(page.getByText(me.noCompanies)).toBeVisible();
    expect(JSON.stringify(await everythingKept(page))).not.toContain(CANARY);
  });

  test('comes back exactly as it was, until the page is left', async ({ page }) => {
    await fill(page);
    await expect(page.locator('[data-company="b"]')).toContainText(me.isOpen);
    const before = await everythingKept(page);
    await erase(page);
    const undo = page.getByRole('button', { name: me.undo });
    await expect(undo).toBeFocused();
    await undo.click();
    await expect(page.getByText(words.putBack)).toBeVisible();
    expect(await everythingKept(page)).toEqual(before);
    await expect(page.locator('[data-company="b"]')).toContainText(me.isOpen);
    await page.reload();
    await ready(page);
    await expect(page.locator('[data-company]')).toHaveCount(2);
  });

  test('deleted in one page is not written back by another', async ({ page, context }) => {
    await fill(page);
    const other = await context.newPage();
    await open(other, '#/check/place');
    await erase(page);
    await expect(notices(other)).toContainText(zh.company.goneElsewhere);
    await answer(other, 'district', 'banan');
    await go(other, '#/me');
    await expect(other.getByText(words.eraseHelp)).toBeVisible();
    const { databases } = await everythingKept(other);
    expect(Object.values(databases).flatMap((tables) => Object.values(tables).flat())).toEqual([]);
  });

  test('stays where it cannot be deleted, and the page says so', async ({ page }) => {
    await page.addInitScript(`
      const { clear } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.clear = function () {
        const request = clear.call(this);
        if (this.name === 'companies' && this.transaction.db.name === '${DATABASE_NAME}') {
          this.transaction.abort();
        }
        return request;
      };`);
    await fill(page);
    const before = await everythingKept(page);
    await press(page, words.erase);
    await dialog(page).getByRole('button', { name: words.erase, exact: true }).click();
    await expect(page.getByText(words.eraseFailed)).toBeVisible();
    expect(await everythingKept(page)).toEqual(before);
    await expect(page.locator('[data-company]')).toHaveCount(2);
  });
});

test('a deleted company is told with what it held', async ({ page }) => {
  await openWith(page, '#/me', [company('a', '甲公司', 1)], []);
  await page.getByRole('button', { name: zh.writing.pair(me.remove, '甲公司') }).click();
  await expect(page.getByText(words.removed('甲公司', 1, 3))).toBeVisible();
});

test('cleared by the browser, the app opens as new and says how to restore', async ({
  page,
  context,
}) => {
  await openWith(page, '#/', [company('a', '甲公司', 1)], []);
  await expect(page.getByRole('link', { name: home.resume })).toBeVisible();
  await expect(page.getByText(home.lost)).toBeHidden();
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'all',
  });
  await page.reload();
  await ready(page);
  await expect(page.getByRole('link', { name: home.start })).toBeVisible();
  await expect(page.getByText(home.lost)).toBeVisible();
  await page.getByRole('link', { name: home.restore }).click();
  await expect(page.locator('h1')).toHaveText(me.title);
});

test.describe('a clock', () => {
  const said = async (today: string, kind: 'behind' | 'ahead' | 'back') => {
    const { catalogue } = await headless();
    return noticeWords.clock[kind](formatDay('zh', today), formatDay('zh', catalogue.checkedOn));
  };

  for (const [kind, today, screens] of [
    ['behind', '2025-01-15', SCREENS],
    ['ahead', '2031-01-15', SCREENS.slice(0, 3)],
  ] as const) {
    test(`that is years ${kind} is said on every screen`, async ({ page }) => {
      await page.clock.install({ time: `${today}T12:00:00+08:00` });
      await open(page);
      for (const { route } of screens) {
        await go(page, route);
        await expect(notices(page), route).toHaveText(await said(today, kind));
      }
    });
  }

  test('that was put back since the last visit is said until it is confirmed', async ({ page }) => {
    const today = chinaDay(Date.now());
    const later = chinaDay(Date.now() + 30 * DAY);
    await openWith(page, '#/', [company('a', '甲公司', 1)], [{ key: 'day', day: later }]);
    await expect(notices(page)).toContainText(await said(today, 'back'));
    await press(page, noticeWords.clock.right);
    await expect(notices(page)).toHaveText('');
    await expect
      .poll(async () => (await everythingKept(page)).databases[DATABASE_NAME]?.['marks'])
      .toContainEqual({ key: 'day', day: today });
    await page.goto('./?again#/me');
    await ready(page);
    await expect(term(page, words.lastBackup)).toContainText(words.never);
    await expect(notices(page)).toHaveText('');
  });

  test('that passes midnight changes the day, and put back meanwhile is said at once', async ({
    page,
  }) => {
    await page.clock.install({ time: '2027-03-10T23:58:30+08:00' });
    await open(page, '#/results');
    await keep(page, COMPANY);
    const day = page.getByLabel(zh.results.asOf);
    await expect(day).toHaveValue('2027-03-10');
    await page.clock.runFor('03:00');
    await expect(day).toHaveValue('2027-03-11');
    await expect(notices(page)).toHaveText('');
    await page.clock.setSystemTime('2027-03-10T12:00:00+08:00');
    await page.clock.runFor('01:01');
    await expect(day).toHaveValue('2027-03-10');
    await expect(notices(page)).toContainText(await said('2027-03-10', 'back'));
  });
});
