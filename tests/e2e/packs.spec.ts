import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { me as meWords } from '../../src/i18n/zh/me';
import { zh } from '../../src/i18n/zh';
import { packs as words } from '../../src/i18n/zh/packs';
import { expect, filesKept, go, open, openDetails, ready, test } from './app';
import { root } from './built';
import { keep, storedIn } from './stored';

test.use({ serviceWorkers: 'allow' });

const EXAMPLE = join(root, 'public', 'policy-pack.example.json');
const text = readFileSync(EXAMPLE, 'utf8');
const ID = 'example2026';

const file = (content: string, name = 'pack.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});
const choose = (page: Page, given: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  page.locator('input[type=file]').setInputFiles(given);
const pack = (page: Page) => page.locator(`[data-pack="${ID}"]`);
const refused = (page: Page) => page.locator('[data-refused]');
const stored = (page: Page) => storedIn(page, 'packs');
const mark = (page: Page) => page.locator('[data-imported]');

/** A chain that transfers drugs among its stores: the fourth measure of the example is for it. */
const CHAIN = {
  enterprise: {
    name: '某连锁',
    facts: {
      'role.pharmacyChain': true,
      'role.drugWholesaler': false,
      'plan.storeTransfer': true,
    },
  },
  products: [],
  productsComplete: true,
};

async function load(page: Page): Promise<void> {
  await open(page, '#/packs');
  await expect(page.getByText(words.none)).toBeVisible();
  await choose(page, EXAMPLE);
  await expect(pack(page)).toBeVisible();
}

test('a pack is loaded, judged and marked wherever it is shown, also offline', async ({
  page,
  context,
}) => {
  await open(page);
  await keep(page, CHAIN);
  await load(page);
  await expect(
    page.getByText(words.added('（示例）云澜市支持医药产业发展若干措施', 6)),
  ).toBeVisible();

  await go(page, '#/results');
  const card = page.locator('[data-provision="example2026-04-transfer"]');
  await expect(card).toHaveAttribute('data-verdict', 'eligible');
  await expect(card.getByText(zh.results.imported)).toBeVisible();
  await expect(page.locator('p[data-imported]').first()).toContainText('自行导入，未经核对');

  await go(page, '#/measures');
  await expect(page.locator('[data-measure="example2026-04"]')).toContainText(zh.results.imported);
  await expect(page.locator('[data-measure="2026-01"]')).not.toContainText(zh.results.imported);

  await go(page, '#/timeline');
  await openDetails(page);
  await expect(page.locator('[data-measure="example2026-04"]')).toContainText(zh.results.imported);

  await go(page, '#/');
  await expect(page.locator('[data-imported]')).toContainText('自行导入，未经核对');

  await filesKept(page);
  await context.setOffline(true);
  await page.goto('./?again#/measures/example2026-04');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('连锁门店之间可以调剂药品');
  await expect(mark(page).first()).toHaveText(zh.results.imported);
  await expect(page.locator('[data-verdict="eligible"]').first()).toBeVisible();
  await context.setOffline(false);
});

test('a pack is removed, and put back', async ({ page }) => {
  await load(page);
  await pack(page).getByRole('button').click();
  await expect(pack(page)).toHaveCount(0);
  expect(await stored(page)).toEqual([]);
  await page.getByRole('button', { name: words.undo }).click();
  await expect(pack(page)).toBeVisible();
  await go(page, '#/measures');
  await expect(page.locator('[data-measure="example2026-01"]')).toBeVisible();
});

test('a bad pack changes nothing, and every place is told with what to write', async ({ page }) => {
  await open(page, '#/packs');
  await choose(page, file(text.replace('role.drugWholesaler', 'role.ghost')));
  await expect(refused(page)).toContainText('document.measures[3].provisions[0].when.all[2].not');
  await expect(refused(page)).toContainText('没有叫“role.ghost”的事实');
  await expect(page.getByRole('heading', { name: words.refused('pack.json') })).toBeFocused();

  await choose(page, file(text.replaceAll('"zh": "', '"zh": "<img src=x onerror=alert(1)>')));
  await expect(refused(page).getByRole('listitem')).toHaveCount(20);
  await expect(refused(page)).toContainText('没有列出来');
  await expect(page.locator('main img')).toHaveCount(0);

  await choose(page, file(text.slice(0, 900)));
  await expect(refused(page)).toContainText('不是完整的 JSON');

  const large = test.info().outputPath('large.json');
  writeFileSync(large, Buffer.alloc(50 * 1024 * 1024, 'x'));
  await choose(page, large);
  await expect(refused(page)).toContainText('2 MB');
  expect(await stored(page)).toEqual([]);
  await go(page, '#/measures');
  await expect(page.locator('[data-measure^="example"]')).toHaveCount(0);
});

test('a newer file of the same document takes the place of the old one after asking', async ({
  page,
}) => {
  await load(page);
  const newer = text.replace('"checkedOn": "2026-11-20"', '"checkedOn": "2026-11-21"');
  await choose(page, file(newer));
  await page.getByRole('button', { name: words.keep }).click();
  expect(JSON.stringify(await stored(page))).not.toContain('"checkedOn":"2026-11-21"');
  await choose(page, file(newer));
  await page.getByRole('button', { name: words.replace }).click();
  await expect(pack(page)).toContainText('2026年11月21日');
  expect(await stored(page)).toHaveLength(1);
});

test('another page follows, and the example company hides no pack', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other, '#/measures');
  await load(page);
  await expect(other.locator('[data-measure="example2026-01"]')).toBeVisible();
  await go(page, '#/me');
  await page.getByRole('button', { name: meWords.exampleOpen }).click();
  await go(page, '#/measures');
  await expect(page.locator('[data-measure="example2026-01"]')).toContainText(zh.results.imported);
});

test('a stored pack that no longer passes is left out, and that is said', async ({ page }) => {
  await load(page);
  await page.evaluate(
    ([id]) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('yuyao-zicha');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('packs', 'readwrite').objectStore('packs');
          const writing = rows.put({ id, pack: { format: 'x' }, addedAt: 1 });
          writing.onsuccess = () => resolve(opening.result.close());
        };
      }),
    [ID],
  );
  await page.reload();
  await ready(page);
  await expect(pack(page)).toContainText(words.broken);
  await go(page, '#/measures');
  await expect(page.locator('[data-measure="2026-01"]')).toBeVisible();
  await expect(page.locator('[data-measure^="example"]')).toHaveCount(0);
});

test('without a pack nothing of it is fetched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  const ofPacks = asked.filter((url) => /packs|Pack/.test(url) && !url.includes('/follow-packs-'));
  expect(ofPacks).toEqual([]);
});
