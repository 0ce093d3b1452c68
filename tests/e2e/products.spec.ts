import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { backup as backupWords } from '../../src/i18n/zh/backup';
import { heat as words } from '../../src/i18n/zh/heat';
import { history as historyWords } from '../../src/i18n/zh/history';
import { products as productWords } from '../../src/i18n/zh/products';
import { expect, go, open, ready, show, test } from './app';
import { caseOf } from './built';
import { largeMap, ownProvisions, PRODUCTS, PROVISIONS } from './large-map';
import { cut, patchesOf } from './pictures';
import { keep, keepRecords, storedIn } from './stored';

const NOW = new Date('2026-11-22T04:00:00Z');
/** The side of a field in the picture, in its pixels. */
const FIELD = 64;
/** The side of a sign on the page, in pixels. */
const SIGN = 16;
/** How far a dot in the middle of a thin line may be from its colour, of 255. */
const NEAR = 32;

/** The colour of a token, as `#rrggbb`. */
const colourOf = (page: Page, token: string): Promise<string> =>
  page.evaluate((name) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new TypeError('There is no canvas.');
    // What a canvas is given in any notation it gives back in this one.
    context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name);
    return String(context.fillStyle);
  }, token);

test(`${PRODUCTS} products against ${PROVISIONS} provisions are all in one map, and its heads stay in sight`, async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.clock.setFixedTime(NOW);
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  await keepRecords(page, await largeMap());
  await page.reload();
  await ready(page);
  await show(page, '#/heat');
  const grid = page.getByRole('grid', { name: words.title });
  await expect(grid).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  await expect(page.getByText(words.size(PROVISIONS, PRODUCTS))).toBeVisible();
  await expect(grid.getByRole('rowheader')).toHaveCount(PROVISIONS);
  expect(await grid.locator('tbody button').count()).toBe(PROVISIONS * PRODUCTS);

  await grid.hover();
  // The heads are still in sight where the end of the map is.
  await grid.locator('tbody button[tabindex="0"]').press('Control+End');
  const last = grid.locator('tbody tr').last().locator('button').last();
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await expect(grid.getByRole('columnheader').last()).toBeInViewport();
  await expect(grid.getByRole('rowheader').last()).toBeInViewport();
});

test('the map goes as a table that a spreadsheet reads, without formulas, and as a picture', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  const { profile } = caseOf('X08');
  const products = profile.products.map((product) => ({ ...product, name: '=1+1' }));
  await open(page);
  await keep(page, { ...profile, products });
  await show(page, '#/heat');
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.saveTable }).click(),
  ]);
  expect(table.suggestedFilename()).toBe(`${words.fileName('2026-11-22')}.csv`);
  const lines = (await readFile(await table.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toBe(`\uFEFF"措施","条款","事项","怎么用","'=1+1"`);
  expect(lines).toHaveLength(1 + (await ownProvisions()) + 2 + 1);
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.savePicture }).click(),
  ]);
  await expect(page.getByText(words.saved)).toBeVisible();

  // Each field is a square of its verdict’s colour, and the legend has one more of each.
  const png = PNG.sync.read(await readFile(await picture.path()));
  const fields = page.locator('[data-cell]');
  expect(png.height).toBeGreaterThan((await ownProvisions()) * FIELD);
  for (const [verdict, token] of [
    ['eligible', '--good-soft'],
    ['incomplete', '--open-soft'],
  ] as const) {
    const shown = await fields.and(page.locator(`[data-verdict="${verdict}"]`)).count();
    expect(shown, verdict).toBeGreaterThan(0);
    const patches = patchesOf(png, await colourOf(page, token));
    expect(patches, verdict).toHaveLength(shown + 1);
    for (const { width, height } of patches) expect([width, height]).toEqual([FIELD, FIELD]);
    const [legend, ...drawn] = patches.map(({ top }) => top);
    expect(legend, verdict).toBeLessThan(Math.min(...drawn));
  }
  const corner = png.data.subarray(0, 3).toString('hex');
  expect(`#${corner}`).toBe(await colourOf(page, '--surface'));
});

test('the signs of the map are drawn in the colours of light, dark and forced pages', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await open(page);
  await keep(page, caseOf('X08').profile);
  await show(page, '#/heat?view=table');
  const isIn = async (field: Locator, colour: string) => {
    const png = PNG.sync.read(await field.screenshot({ animations: 'disabled' }));
    // The sign alone, without the edges of the field.
    const [left, top] = [Math.floor((png.width - SIGN) / 2), Math.floor((png.height - SIGN) / 2)];
    const { data } = cut(png, left, top, SIGN, SIGN);
    const wanted = Buffer.from(colour.slice(1), 'hex');
    return Array.from({ length: SIGN * SIGN }, (_, dot) =>
      data.subarray(dot * 4, dot * 4 + 3),
    ).some((found) => found.every((part, index) => Math.abs(part - (wanted[index] ?? 0)) <= NEAR));
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [verdict, token] of [
      ['eligible', '--good'],
      ['incomplete', '--open'],
      ['ineligible', '--bad'],
    ] as const) {
      const field = page.locator(`[data-cell][data-verdict="${verdict}"]`).first();
      const colour = await colourOf(page, token);
      await expect.poll(() => isIn(field, colour), `${verdict}, ${colorScheme}`).toBe(true);
    }
  }
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  const field = page.locator('[data-cell][data-verdict="ineligible"]').first();
  await expect.poll(() => isIn(field, '#ffffff')).toBe(true);
});

test('an answer given in the map changes its field', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await open(page);
  await keep(page, {
    enterprise: { name: '某公司', facts: { inChongqing: true, 'role.deviceRegistrant': true } },
    products: [{ id: 'p', name: '甲品', facts: { 'product.type': 'device' } }],
    productsComplete: true,
  });
  await show(page, '#/heat');
  const field = page.locator('[data-cell="2026-10-classII p"]');
  await expect(field).toHaveAttribute('data-verdict', 'incomplete');
  await field.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '现在回答' }).click();
  await dialog.locator('[data-fact="device.class"]').getByText('第一类', { exact: true }).click();
  await dialog.getByRole('button').last().click();
  await expect(page.locator('[data-cell="2026-10-classII p"]')).toHaveAttribute(
    'data-verdict',
    'ineligible',
  );
});

test('from the picture of the products the file of one is opened, archived and taken out', async ({
  page,
}) => {
  await open(page);
  const { profile } = caseOf('X08');
  await keep(page, profile);
  await show(page, '#/filings');
  await page.getByRole('link', { name: productWords.title, exact: true }).click();
  const name = profile.products[0]?.name ?? '';
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  await page.getByRole('button', { name: productWords.archive, exact: true }).click();
  await expect(page.getByText(productWords.isArchived)).toBeVisible();
  await page.reload();
  await expect(page.getByText(productWords.isArchived)).toBeVisible();
  await page.getByRole('button', { name: productWords.takeOut, exact: true }).click();
  await expect(page.getByText(productWords.isArchived)).toHaveCount(0);
});

test('what two pages change is in the history of a product, and comes back from a backup', async ({
  page,
  context,
}) => {
  await page.clock.setFixedTime(NOW);
  await open(page);
  await keep(page, {
    enterprise: { name: '某公司', facts: { inChongqing: true, 'role.deviceRegistrant': true } },
    products: [{ id: 'p', name: '甲品', facts: { 'product.type': 'device', 'device.class': '3' } }],
    productsComplete: true,
  });
  await show(page, '#/products/p');
  const history = page.getByRole('region', { name: historyWords.title, exact: true });
  const lines = history.locator('[data-change]');
  await expect(history.getByText(historyWords.empty)).toBeVisible();

  // Twenty minutes later another page answers; this one has it without a reload.
  const other = await context.newPage();
  await other.clock.setFixedTime(NOW.getTime() + 20 * 60_000);
  await open(other);
  await go(other, '#/check/product/p?fact=device.class');
  await other.locator('[data-fact="device.class"]').getByText('第二类', { exact: true }).click();
  await expect(lines).toHaveText([/^12:20 .*第三类.*→.*第二类$/s]);
  await other.close();

  await page.clock.setFixedTime(NOW.getTime() + 86_400_000);
  await page.getByRole('button', { name: productWords.archive, exact: true }).click();
  await expect(lines).toHaveText([/12:00.*归档/s, /第三类.*第二类/s]);
  await expect(history.getByRole('heading', { level: 3 })).toHaveText([
    '2026年11月23日',
    '2026年11月22日',
  ]);
  const before = await storedIn(page, 'history');
  expect(before).toHaveLength(2);

  await show(page, '#/me');
  await page.getByRole('button', { name: backupWords.make, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: backupWords.save }).click(),
  ]);
  const buffer = await readFile(await download.path());
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await open(page, '#/me');
  await page
    .getByLabel(backupWords.choose)
    .setInputFiles({ name: 'backup.txt', mimeType: 'text/plain', buffer });
  await page.getByRole('button', { name: backupWords.confirmMerge, exact: true }).click();
  await expect(page.getByText(backupWords.done)).toBeVisible();
  expect(await storedIn(page, 'history')).toEqual(before);
  await show(page, '#/products/p');
  await expect(lines).toHaveText([/归档/s, /第三类.*第二类/s]);
});
