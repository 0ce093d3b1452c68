import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { zh } from '../../src/i18n/zh';
import { boothStaff as words } from '../../src/i18n/zh/booth-staff';
import { expect, filesKept, go, open, test } from './app';
import { putRows } from './put-rows';
import { storedIn } from './stored';

test.use({ serviceWorkers: 'allow' });

const PIN = '740182';
const corner = (page: Page) => page.locator('[data-staff]');
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** With fingers alone, on the keypad of the screen. */
async function tap(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await press(page, digit);
  await press(page, words.keypad.done);
}

async function start(page: Page): Promise<void> {
  await open(page, '#/booth');
  await press(page, words.start);
  await tap(page, PIN);
  await expect(heading(page, words.pin.repeat)).toBeFocused();
  await tap(page, PIN);
  await expect(corner(page)).toBeVisible();
}

/** Holds the corner until the screen for the staff is there. */
async function hold(page: Page): Promise<void> {
  await corner(page).hover();
  await page.mouse.down();
  await expect(heading(page, words.pin.ask)).toBeFocused();
  await page.mouse.up();
}

/** The app as it is for everybody else. */
async function expectApp(page: Page): Promise<void> {
  await expect(heading(page, zh.home.title)).toBeVisible();
  await expect(corner(page)).toHaveCount(0);
}

async function leave(page: Page): Promise<void> {
  await tap(page, PIN);
  await press(page, words.leave);
  await expectApp(page);
}

test('staff start the booth with a PIN, it stays one offline, and the PIN alone ends it', async ({
  page,
  context,
}) => {
  await open(page, '#/me');
  await page.getByRole('link', { name: words.entry }).click();
  await expect(heading(page, words.title)).toBeVisible();
  await filesKept(page);
  await start(page);
  expect(JSON.stringify(await storedIn(page, 'marks'))).not.toContain(PIN);

  await context.setOffline(true);
  await page.reload();
  await expect(corner(page)).toBeVisible();
  await corner(page).click();
  await expect(heading(page, words.pin.ask)).toHaveCount(0);

  await hold(page);
  await tap(page, '902846');
  await expect(page.getByText(words.pin.wrong)).toBeVisible();
  await press(page, words.goOn);
  await expect(heading(page, words.pin.ask)).toHaveCount(0);

  await hold(page);
  await leave(page);
  await page.reload();
  await expectApp(page);
  await context.setOffline(false);
});

test('five wrong PINs make everybody wait, and a reload shortens nothing', async ({ page }) => {
  await page.clock.install();
  await start(page);
  await hold(page);
  for (let times = 0; times < 5; times += 1) {
    await tap(page, '902846');
    await expect(page.getByText(words.pin.wrong)).toBeVisible();
  }
  await expect(page.getByRole('timer')).toBeVisible();
  await page.reload();
  await hold(page);
  await expect(page.getByRole('timer')).toContainText('秒');
  await expect(page.getByRole('button', { name: '7', exact: true })).toBeDisabled();

  // Half a minute later nobody is there any more, and the wait is over.
  await page.clock.fastForward(31_000);
  await expect(heading(page, words.pin.ask)).toHaveCount(0);
  await hold(page);
  await leave(page);
});

test('the keyboard alone leaves the booth', async ({ page }) => {
  await start(page);
  await corner(page).focus();
  await page.keyboard.down('Enter');
  await expect(heading(page, words.pin.ask)).toBeFocused();
  await page.keyboard.up('Enter');
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.leave }).focus();
  await page.keyboard.press('Enter');
  await expectApp(page);
});

test('counts are shown, exported without small numbers, erased and put back', async ({ page }) => {
  await open(page);
  const days = {
    '2026-11-21': {
      started: 40,
      finished: 30,
      'code-shown': 20,
      'sector.chemicalDrug': 37,
      'sector.tcm': 3,
    },
    '2026-11-22': { started: 2, finished: 1, 'sector.chemicalDrug': 2 },
  };
  await putRows(page, 'marks', [{ key: 'booth-counts', days }]);
  await go(page, '#/booth');
  const table = page.locator('[data-counts]');
  await expect(table).toContainText('37');
  await expect(table.getByRole('row')).toHaveCount(3);

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: words.counts.download }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('展台人数.csv');
  expect(readFileSync(await download.path(), 'utf8').split('\r\n')).toEqual([
    '\uFEFF"日期","开始自查","看到结果","看到带走码","产品：化学药","产品：中药、中成药"',
    '"2026-11-21","40","30","20","≥5","<5"',
    '"2026-11-22","<5","<5","<5","<5","<5"',
    '"合计","≥40","≥30","≥20","≥5","≥0"',
    '',
  ]);

  await press(page, words.counts.erase);
  await expect(page.getByText(words.counts.none)).toBeVisible();
  expect(JSON.stringify(await storedIn(page, 'marks'))).not.toContain('booth-counts');
  await press(page, words.counts.undo);
  await expect(table).toContainText('37');
  expect(await storedIn(page, 'marks')).toContainEqual({ key: 'booth-counts', days });
});

test('deleting everything deletes what was counted', async ({ page }) => {
  await open(page);
  await putRows(page, 'marks', [{ key: 'booth-counts', days: { '2026-11-22': { started: 7 } } }]);
  await go(page, '#/me');
  await press(page, '删除全部数据');
  await page.getByRole('dialog').getByRole('button', { name: '删除全部数据' }).click();
  await expect(page.getByText('全部数据已删除')).toBeVisible();
  expect(await storedIn(page, 'marks')).toEqual([]);
});
