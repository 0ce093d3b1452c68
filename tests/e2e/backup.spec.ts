import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { me as meWords } from '../../src/i18n/zh/me';
import { backup as words } from '../../src/i18n/zh/backup';
import { expect, go, open, ready, show, test } from './app';
import { button } from './driver';
import { COMPANY } from './screens';
import { verdictsShown } from './shown';
import { keep, storedIn } from './stored';

const PASSWORD = '渝药 自查 42 竹林';

/** The file that the browser would store. */
async function saved(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.save }).click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), text: await readFile(path, 'utf8') };
}

const choose = (page: Page, text: string) =>
  page
    .getByLabel(words.choose)
    .setInputFiles({ name: 'backup.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Takes away all that the browser keeps, as a browser short of room does. */
async function clearStorage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

test('a backup with a password brings companies and verdicts back to an empty device', async ({
  page,
}) => {
  await open(page);
  await keep(page, COMPANY);
  await show(page, '#/results');
  const verdicts = await verdictsShown(page);
  const before = await storedIn(page, 'companies');

  await show(page, '#/me');
  const section = page.locator('[aria-labelledby="my-backup"]');
  await expect(section.getByText(words.never)).toBeVisible();
  await page.getByLabel(words.lock).check();
  await page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
  await page.getByLabel(words.again).fill(`${PASSWORD}!`);
  await button(page, words.make).click();
  await expect(page.getByRole('alert').filter({ hasText: words.differ })).toBeVisible();
  await page.getByLabel(words.again).fill(PASSWORD);
  await button(page, words.make).click();
  await expect(page.getByText(words.notKept)).toBeVisible();
  const { name, text } = await saved(page);
  expect(name).toMatch(/^渝药自查备份-\d{4}-\d{2}-\d{2}\.txt$/);
  expect(text).toMatch(/^YUYAO-ZICHA-BACKUP 4\n/);
  await expect(page.getByText(words.saved)).toBeVisible();
  await expect(section.getByText(words.never)).toBeHidden();

  await clearStorage(page);
  await open(page, '#/me');
  await expect(page.getByText(meWords.noCompanies)).toBeVisible();
  await choose(page, text);
  await page.getByLabel(words.password, { exact: true }).fill('another');
  await button(page, words.open).click();
  await expect(page.getByText(words.problems['password-wrong'])).toBeVisible();
  await page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
  await button(page, words.open).click();
  await expect(page.locator('[data-standing="new"]')).toHaveCount(1);
  expect(await storedIn(page, 'companies')).toEqual([]);
  await button(page, words.confirmMerge).click();
  await expect(page.getByText(words.done)).toBeVisible();
  await expect(page.locator('[data-company]')).toHaveCount(1);
  expect(await storedIn(page, 'companies')).toEqual(
    before.map((row) => ({ ...Object(row), changes: 0 })),
  );
  await page.reload();
  await ready(page);
  await go(page, '#/results');
  expect(await verdictsShown(page)).toEqual(verdicts);
});

test('a damaged backup is refused, a whole one is restored and taken back', async ({ page }) => {
  await open(page);
  await keep(page, COMPANY);
  await show(page, '#/me');
  await button(page, words.make).click();
  const { text } = await saved(page);
  const name = page.locator('[data-company="company"]').getByLabel(meWords.name);
  await name.fill('改了名的公司');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => JSON.stringify(await storedIn(page, 'companies')))
    .toContain('改了名');
  await page.reload();
  await ready(page);
  const before = await storedIn(page, 'companies');

  await choose(page, text.replace('"companies":1', '"companies":2'));
  await expect(page.getByText(words.problems.damaged)).toBeVisible();
  await choose(page, '名称,地址\n');
  await expect(page.getByText(words.problems.foreign)).toBeVisible();
  expect(await storedIn(page, 'companies')).toEqual(before);

  await page.getByText(words.paste).click();
  await page.getByLabel(words.pasteLabel).fill(text.replaceAll('\n', '\r\n'));
  await button(page, words.read).click();
  await expect(page.locator('[data-standing="older"]')).toHaveCount(1);
  await expect(page.locator('[data-outcome]')).toHaveText(words.nothing);
  await page.getByLabel(words.replace).check();
  await button(page, words.confirmReplace).click();
  await expect(page.getByText(words.done)).toBeVisible();
  await expect(name).not.toHaveValue('改了名的公司');

  await page.reload();
  await ready(page);
  await button(page, words.undo).click();
  await expect(page.getByText(words.undone)).toBeVisible();
  await expect(name).toHaveValue('改了名的公司');
  expect(await storedIn(page, 'companies')).toEqual(before);
});
