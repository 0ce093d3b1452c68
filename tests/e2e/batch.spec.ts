import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { read, utils, write, type WorkBook } from 'xlsx';
import { batch as words } from '../../src/i18n/zh/batch';
import { zh } from '../../src/i18n/zh';
import { DATABASE_NAME } from '../../src/storage/database';
import { expect, filesKept, go, open, test } from './app';
import { enlarge, LOOKS, nameOf, stickingOut, violationsOn } from './looks';
import { storedIn } from './stored';

test.use({ serviceWorkers: 'allow' });

const YES = '是';
const NO = '否';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

const template = (page: Page) =>
  downloaded(page, () => button(page, words.download).click()).then(bytesOf);

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });

type Row = Readonly<Record<string, string | number | boolean>>;

/** Fills the template with another program than the one that wrote it. */
function filled(book: WorkBook, companies: readonly Row[], products: readonly Row[]): Buffer {
  const fill = (name: string, rows: readonly Row[]) => {
    const sheet = book.Sheets[name];
    if (!sheet) throw new TypeError(`The template has no sheet ${name}.`);
    const [headings = []] = utils.sheet_to_json<string[]>(sheet, { header: 1 });
    utils.sheet_add_aoa(
      sheet,
      rows.map((row) => headings.map((heading) => row[heading] ?? null)),
      { origin: 'A2' },
    );
  };
  fill('企业', companies);
  fill('产品', products);
  return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }));
}

const COMPANIES: readonly Row[] = [
  {
    编号: 1,
    企业名称: '=甲药业',
    '在重庆有住所、生产或研发场所': YES,
    药品上市许可持有人: YES,
    产品已列全: YES,
  },
  { 编号: 2, 企业名称: '乙器械', '在重庆有住所、生产或研发场所': YES, 医疗器械生产企业: '也许' },
  {
    编号: 3,
    企业名称: '丙医院',
    '在重庆有住所、生产或研发场所': YES,
    医疗机构: YES,
    药店: '不清楚',
  },
  { 编号: 4, 企业名称: '丁公司', '在重庆有住所、生产或研发场所': NO },
];
const PRODUCTS: readonly Row[] = [
  { 所属企业: 1, 产品名称: '甲片', 产品类别: '化学药', 药品注册类别: '仿制药' },
  { 所属企业: '戊公司', 产品类别: '化学药' },
];

async function judged(page: Page): Promise<void> {
  await open(page, '#/batch');
  const book = read(await template(page));
  await choose(page, '园区.xlsx', filled(book, COMPANIES, PRODUCTS));
  await expect(page.getByText(words.done(3))).toBeVisible();
}

test('the template offers its lists to other programs', async ({ page }) => {
  await open(page, '#/batch');
  const bytes = await template(page);
  const book = read(bytes, { bookFiles: true });
  expect(book.SheetNames).toEqual(['企业', '产品', '说明', '选项']);
  expect(book.Workbook?.Sheets?.map(({ Hidden = 0 }) => Hidden)).toEqual([0, 0, 0, 1]);
});

test('companies are read, judged, listed, exported and handed off, and nothing is stored', async ({
  page,
  context,
}) => {
  await judged(page);
  const faults = page.locator('[data-faults] li');
  await expect(faults).toHaveCount(2);
  await expect(faults.first()).toContainText('“企业”第 3 行 · 医疗器械生产企业');
  await expect(faults.first()).toContainText('可以填：是、否、不清楚');
  await expect(faults.last()).toContainText('“产品”第 3 行 · 所属企业');

  await page.getByRole('link', { name: words.matrix, exact: true }).click();
  const rows = page.locator('[data-matrix] [data-company]');
  await expect(rows).toHaveCount(3);
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '4');
  await page.getByLabel(words.text).fill('医院');
  await expect(rows).toHaveCount(1);
  await page.getByLabel(words.text).fill('');

  const xlsx = await downloaded(page, () => button(page, words.asXlsx(words.exportMatrix)).click());
  const sheet = read(await bytesOf(xlsx)).Sheets[words.matrixName];
  const table = utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1 });
  expect(table).toHaveLength(4);
  expect(table[1]?.slice(0, 3)).toEqual(['1', "'=甲药业", '2']);
  const csv = await downloaded(page, () => button(page, words.asCsv(words.exportMatrix)).click());
  expect((await bytesOf(csv)).toString()).toContain(`"'=甲药业"`);

  const links = await downloaded(page, () => button(page, words.asCsv(words.link)).click());
  const [, link = ''] = /"丙医院","4","([^"]+)"/.exec((await bytesOf(links)).toString()) ?? [];
  expect(link).toMatch(/#\/r\/\d+$/);

  // Nothing of it is anywhere on the device.
  for (const table of ['companies', 'filings', 'items', 'files', 'packs', 'obstacles']) {
    expect(await storedIn(page, table), table).toEqual([]);
  }
  const kept = await page.evaluate(async () => [
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    document.cookie,
    (await caches.keys()).join(),
    (await indexedDB.databases()).map(({ name }) => name).join(),
    JSON.stringify(history.state),
    location.href,
  ]);
  expect(kept.join()).not.toMatch(/甲药业|丙医院|园区\.xlsx|医院/);
  expect(kept[4]).toBe(DATABASE_NAME);

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(other.locator('[data-verdict]').first()).toBeVisible();
  await expect(other.locator('main')).not.toContainText('丙医院');
});

test('a measure tells who can use it and who lacks which answer', async ({ page }) => {
  await judged(page);
  await page.locator('[data-measure="2026-10"] a').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('section[data-verdict]').first()).toBeVisible();
  const open = page.locator('section[data-verdict="incomplete"] details');
  await expect(open.first()).toBeVisible();
  await open.first().locator('summary').click();
  await expect(open.first().getByRole('link').first()).toBeVisible();
  const file = await downloaded(page, () =>
    button(page, words.asXlsx(words.exportMeasure)).click(),
  );
  const [sheet] = Object.values(read(await bytesOf(file)).Sheets);
  const [head = []] = utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1 });
  expect(head).toEqual([words.number, words.name, words.row, words.verdict, words.lacking]);
});

test('a company is stored when that is asked for, and only it', async ({ page }) => {
  await judged(page);
  await page.getByRole('link', { name: words.matrix, exact: true }).click();
  await page.getByRole('link', { name: '=甲药业' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '=甲药业' })).toBeFocused();
  expect(await storedIn(page, 'companies')).toEqual([]);
  await button(page, words.keep).click();
  await expect(page.getByText(words.kept)).toBeVisible();
  await expect.poll(async () => (await storedIn(page, 'companies')).length).toBe(1);
  await page.getByRole('link', { name: words.toResults }).click();
  await expect(page.getByRole('heading', { level: 1, name: zh.results.title })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: '=甲药业' })).toBeVisible();
});

test('a long list is cancelled, and the next file is read offline', async ({ page, context }) => {
  await open(page, '#/batch');
  await filesKept(page);
  await context.setOffline(true);
  const head = '企业名称,在重庆有住所、生产或研发场所,产品类别\r\n';
  const rows = Array.from({ length: 10_000 }, (_, index) => `企业${index},是,化学药\r\n`).join('');
  await choose(page, '多.csv', Buffer.from(head + rows));
  await button(page, words.cancel).click();
  await expect(page.getByRole('heading', { name: words.file })).toBeVisible();
  await choose(page, '一.csv', Buffer.from(`${head}甲,是,化学药\r\n甲,,化妆品\r\n`));
  await expect(page.getByText(words.done(1))).toBeVisible();
  await context.setOffline(false);
});

test('a file that is no spreadsheet is refused with a sentence', async ({ page }) => {
  await open(page, '#/batch');
  const refused = page.locator('[data-refused]');
  await choose(page, 'a.pdf', Buffer.from('%PDF-1.4 not a spreadsheet'));
  await expect(refused).toContainText(words.problems['other-file']);
  await choose(page, 'a.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await expect(refused).toContainText(words.problems['old-xls']);
  await go(page, '#/me');
  await page.getByRole('link', { name: words.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
});

for (const look of LOOKS) {
  test.describe(`in one look: ${nameOf(look)}`, () => {
    test.use({ viewport: { width: look.width, height: 844 }, colorScheme: look.scheme });

    test('every part of the results is accessible, and none scrolls sideways', async ({ page }) => {
      await judged(page);
      if (look.large) await enlarge(page);
      if (look.language === 'en') {
        await page.getByRole('button', { name: 'English' }).click();
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      }
      for (const part of ['', '?view=matrix', '?measure=2026-10', '?company=0', '?company=99']) {
        await go(page, `#/batch${part}`);
        await expect(page.locator('h1')).toBeVisible();
        await expect(page.locator('main [aria-busy]')).toHaveCount(0);
        expect(await violationsOn(page, part)).toEqual([]);
        expect(await stickingOut(page), part).toEqual([]);
      }
    });
  });
}
