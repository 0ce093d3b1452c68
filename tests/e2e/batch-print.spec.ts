import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { batch as words } from '../../src/i18n/zh/batch';
import { print } from '../../src/i18n/zh/print';
import { zh } from '../../src/i18n/zh';
import { expect, go, open, test } from './app';
import { readPdf, solid } from './pdf';

const NAME = '重庆山城生物制药有限公司';
const HEAD = '企业名称,在重庆有住所、生产或研发场所,药品上市许可持有人,产品名称,产品类别';

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });

async function openSheet(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T04:00:00Z'));
  await open(page, '#/batch');
  await choose(page, 'a.csv', Buffer.from(`${HEAD}\r\n乙公司,否\r\n${NAME},是,是,甲片,化学药\r\n`));
  await expect(page.getByText(words.done(2))).toBeVisible();
  await go(page, '#/batch?company=1');
  await page.getByRole('link', { name: print.linkTo(print.titles.batch) }).click();
  await expect(page.getByRole('heading', { level: 1, name: print.titles.batch })).toBeFocused();
}

test('one company of a park is printed with its name, clauses and the day of the data', async ({
  page,
}) => {
  await openSheet(page);
  // Where the company stands, never what it is called.
  expect(page.url()).toMatch(/#\/print\/batch\/1$/);
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true }));
  const [first, last] = [pages[0]?.text ?? '', pages.at(-1)?.text ?? ''];
  for (const text of [NAME, print.judgedOn, print.dataDay, '2026年11月22日', print.qr]) {
    expect(first).toContain(solid(text));
  }
  const all = pages.map(({ text }) => text).join('');
  expect(all).toMatch(/可用2026-\d\d·\d+\.第\d句/);
  expect(all).toContain('甲片');
  expect(all).toContain('https://cq.gov.cn/');
  expect(all).not.toContain('乙公司');
  expect(last).toContain(solid(zh.app.disclaimer));
  expect(last).toContain(`${pages.length}/${pages.length}`);
});

test('the code on the page leads back to the result of that company, without its name', async ({
  page,
  context,
}) => {
  await openSheet(page);
  const picture = await page.locator('[data-qr]').screenshot({ scale: 'device' });
  const { data, width, height } = PNG.sync.read(picture);
  const address = jsqr(new Uint8ClampedArray(data), width, height)?.data ?? '';
  expect(address).toMatch(/#\/r\/\d+$/);
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.locator('[data-verdict]').first()).toBeVisible();
  await expect(other.locator('main')).toContainText('有 1 个产品');
  // Only a holder of a marketing authorisation has this duty.
  await expect(other.locator('[data-verdict="eligible"][data-measure="2026-14"]')).toBeVisible();
  await expect(other.locator('main')).not.toContainText(NAME);
});

test('a page of a park that is gone says so and leads to the park', async ({ page }) => {
  await openSheet(page);
  await page.reload();
  await expect(page.getByText(print.notInMemory)).toBeVisible();
  await expect(page.locator('main')).not.toContainText(NAME);
  await page.getByRole('link', { name: print.toBatch }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeFocused();
  await go(page, '#/print/batch/none');
  await expect(page.getByText(print.notInMemory)).toBeVisible();
});

test('a hostile spreadsheet is refused with a sentence, and the next file is read', async ({
  page,
}) => {
  const sheet = `<worksheet><sheetData><row><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>`;
  const parts = {
    'xl/workbook.xml': strToU8(
      `<workbook><sheets><sheet name="企业" r:id="a"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="x/worksheet" Target="a.xml"/></Relationships>`,
    ),
  };
  await open(page, '#/batch');
  const refused = page.locator('[data-refused]');
  await choose(page, 'a.xlsx', Buffer.from(zipSync({ ...parts, 'xl/a.xml': strToU8(sheet) })));
  await expect(refused).toContainText(words.problems['out-of-bounds']);
  await choose(page, 'c.csv', Buffer.from(`${HEAD}\r\n乙公司,否\r\n`));
  await expect(page.getByText(words.done(1))).toBeVisible();
});
