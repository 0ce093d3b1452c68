import { readFile } from 'node:fs/promises';
import { cases as caseWords } from '../../src/i18n/zh/cases';
import { backup } from '../../src/i18n/zh/backup';
import { known } from '../../src/i18n/zh/known';
import { places as words } from '../../src/i18n/zh/places';
import { zh } from '../../src/i18n/zh';
import { expect, filesKept, go, open, ready, show, test } from './app';
import { headless } from './built';
import { button } from './driver';
import { tabTo } from './keyboard';
import { keep, storedIn } from './stored';

test.use({ serviceWorkers: 'allow' });

const MAKER = {
  enterprise: {
    name: '某公司',
    facts: { inChongqing: true, district: 'banan', park: 'biocity' },
    unsure: [],
  },
  products: [],
  productsComplete: true,
};
const tiles = '[data-area]';

test('one’s own district and park come first, and an area opens below the map', async ({
  page,
}) => {
  await open(page);
  await keep(page, MAKER);
  await show(page, '#/places');
  const own = page.locator('[data-card]');
  await expect(own).toHaveCount(2);
  await expect(own.first()).toContainText('巴南区');
  await expect(own.last()).toContainText('在巴南区');
  await expect(page.locator('[data-area="banan"]')).toContainText(words.yours);

  await page.getByLabel(words.layers.clusters).check();
  const changshou = page.locator('[data-area="changshou"]');
  await expect(changshou).toContainText(words.marks.clusters);
  await expect(page.locator('[data-area="jingkai"]')).toContainText(words.marks.none.clusters);
  await changshou.click();
  await expect(page.getByRole('heading', { name: '长寿区（含长寿经开区）' })).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#/places?layer=clusters&area=changshou');
  await button(page, words.back).click();
  await expect(changshou).toBeFocused();
});

test('every area is reached by the keyboard, by Tab and by arrows', async ({ page }) => {
  const { areas } = (await headless()).catalogue.places;
  await open(page, '#/places');
  await expect(page.locator(tiles)).toHaveCount(areas.length);
  await tabTo(page, page.locator('[data-area="hechuan"]'));
  const seen = new Set<string | null>();
  const focused = page.locator(`${tiles}:focus`);
  for (const _tile of areas) {
    seen.add(await focused.getAttribute('data-area'));
    await page.keyboard.press('Tab');
  }
  expect([...seen].sort()).toEqual(areas.map(({ id }) => id).sort());

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('[data-area="liangjiang"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-area="changshou"]')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-area="dadi"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '两江新区大地生物医药产业园' })).toBeFocused();
});

test('a contact is kept on the device, and comes back from a backup', async ({ page }) => {
  await open(page);
  await keep(page, MAKER);
  await show(page, '#/places');
  await button(page, words.addAt('市卫生健康委')).click();
  await page.getByLabel(words.name).fill('科教窗口');
  await button(page, words.save).click();
  await expect(page.getByText(words.saved('科教窗口'))).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-unit="health"] [data-contact]')).toContainText('科教窗口');

  await show(page, '#/me');
  await button(page, backup.make).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: backup.save }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toMatch(/^YUYAO-ZICHA-BACKUP 4\n/);

  await show(page, '#/places');
  await button(page, words.removeOf('科教窗口')).click();
  await expect(page.locator('[data-contact]')).toHaveCount(0);
  await show(page, '#/me');
  await page
    .getByLabel(backup.choose)
    .setInputFiles({ name: 'backup.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.getByText(backup.contacts(1))).toBeVisible();
  await page.getByLabel(backup.replace).check();
  await button(page, backup.confirmReplace).click();
  await expect(page.getByText(backup.done)).toBeVisible();
  expect(await storedIn(page, 'contacts')).toMatchObject([{ unit: 'health', name: '科教窗口' }]);
});

test('without a network the map, the cases and what is not held are there', async ({
  context,
  page,
}) => {
  const { cases, knownDocuments } = (await headless()).catalogue;
  await open(page);
  await filesKept(page);
  await context.setOffline(true);
  await page.goto('./?offline#/places');
  await expect(page.locator(tiles).first()).toBeVisible();
  await show(page, '#/cases');
  await expect(page.locator('[data-case]')).toHaveCount(cases.stories.length);
  await go(page, '#/measures?part=known-documents');
  await expect(page.locator('[data-known]')).toHaveCount(knownDocuments.length);
});

test('cases are narrowed down, and each leads to its measures', async ({ page }) => {
  const { cases } = (await headless()).catalogue;
  await open(page, '#/cases');
  await page
    .getByRole('combobox', { name: caseWords.theme })
    .selectOption({ label: caseWords.themes.abroad });
  await expect(page.locator('[data-case]')).toHaveCount(1);
  await page.getByRole('combobox', { name: caseWords.article }).selectOption({ index: 1 });
  await expect(page.getByText(caseWords.none)).toBeVisible();
  await button(page, caseWords.clear).click();
  await expect(page.locator('[data-case]')).toHaveCount(cases.stories.length);
  const measure = page.locator('[data-case="cell-therapy"] [data-measure="2026-05"] a');
  await measure.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2026-05');
});

test('the result says that documents are missing, and leads to them', async ({ page }) => {
  await open(page);
  await keep(page, MAKER);
  await show(page, '#/results');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(zh.results.title);
  await page.locator('[data-known-notice]').getByRole('link', { name: known.see }).click();
  await expect(page.getByRole('heading', { name: known.title })).toBeFocused();
});
