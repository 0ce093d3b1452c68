import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { chinaDay } from '../../src/domain/calendar/china-day';
import type { Profile } from '../../src/domain/profile/profile';
import { zh } from '../../src/i18n/zh';
import { handoff } from '../../src/i18n/zh/handoff';
import { expect, go, open, test } from './app';
import { caseOf, headless } from './built';
import { COMPANY } from './screens';
import { keep } from './stored';

const words = handoff.picture;
const NAMED: Profile = {
  ...COMPANY,
  enterprise: { ...COMPANY.enterprise, name: '甲乙丙医药有限公司' },
  products: COMPANY.products.map((product) => ({ ...product, name: '丁戊己胶囊' })),
};

/** Opens the screen where a picture of the company is made, and notes what is written on it. */
async function openShare(page: Page, company: Profile): Promise<void> {
  await page.addInitScript(`
    window.written = [];
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
      window.written.push(text);
      return fillText.call(this, text, ...rest);
    };`);
  await open(page);
  await keep(page, company);
  await go(page, '#/share');
}

async function make(page: Page): Promise<void> {
  await page.evaluate('window.written.length = 0');
  await page.getByRole('button', { name: words.make }).click();
  await expect(picture(page)).toBeVisible();
}

const picture = (page: Page) => page.locator('#share-picture ~ img');

/** What is written on the picture, in one row. */
const written = async (page: Page): Promise<string> =>
  String(await page.evaluate('window.written.join("")'));

/** The file that the button gives. */
async function saved(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: words.save }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(words.file(chinaDay(Date.now())));
  return readFile(await download.path());
}

test('the result becomes a picture whose code opens it, with what can be used and no names', async ({
  page,
  browser,
}) => {
  const { assess, catalogue } = await headless();
  await openShare(page, NAMED);
  await make(page);
  await expect(page.getByText(words.hold)).toBeVisible();
  await expect(picture(page)).toHaveAttribute('src', /^blob:/);
  await expect(picture(page)).toHaveAttribute('alt', new RegExp(zh.results.chips.usable));

  const told = await written(page);
  const { measures } = assess(COMPANY, chinaDay(Date.now()));
  const provisions = catalogue.measures.flatMap((measure) => measure.provisions);
  const usable = provisions.filter(
    ({ id, kind }) =>
      kind !== 'duty' &&
      Object.values(measures).some(({ byProvision }) => byProvision[id] === 'eligible'),
  );
  expect(usable.length).toBeGreaterThan(2);
  expect(usable.length).toBeLessThanOrEqual(8);
  for (const { title, clause } of usable) {
    expect(told).toContain(title.zh.replaceAll(' ', ''));
    expect(told.replaceAll(' ', '')).toContain(clause.replaceAll(' ', ''));
  }
  expect(told).toContain(String(usable.length));
  expect(told).toContain('本应用不是官方网站；结果供自查，以主管部门答复为准');
  expect(told).toContain(zh.app.name);
  expect(told).not.toContain('甲乙丙');
  expect(told).not.toContain('丁戊己');

  const { data, width, height } = PNG.sync.read(await saved(page));
  const address = jsqr(new Uint8ClampedArray(data), width, height)?.data ?? '';
  expect(address).toMatch(/#\/r\/\d+$/);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const phone = await context.newPage();
  await phone.goto(address);
  await expect(phone.locator('h1')).toHaveText(handoff.received.title);
  const arrived = await phone
    .locator('[data-measure]')
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-measure'), row.getAttribute('data-verdict')]),
    );
  const verdicts = Object.entries(measures).map(([id, { verdict }]) => [id, verdict]);
  expect(Object.fromEntries(arrived)).toEqual(Object.fromEntries(verdicts));
  await context.close();
});

test('names come onto the picture where they are asked for, and leave it again', async ({
  page,
}) => {
  await openShare(page, NAMED);
  await make(page);
  const without = await saved(page);
  const names = page.getByLabel(words.names);
  await expect(names).not.toBeChecked();
  await names.check();
  await expect.poll(() => written(page)).toContain('甲乙丙医药有限公司');
  expect(await written(page)).toContain('丁戊己胶囊');
  await names.uncheck();
  await make(page);
  expect(await written(page)).not.toContain('甲乙丙');
  expect((await saved(page)).equals(without)).toBe(true);
});

test('the picture is light where the page is dark', async ({ page }) => {
  await openShare(page, COMPANY);
  await make(page);
  const light = await saved(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await make(page);
  const dark = await saved(page);
  expect(dark.equals(light)).toBe(true);
  const { data } = PNG.sync.read(dark);
  expect([...data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
});

test('a long list is cut, and says how much is left', async ({ page }) => {
  const { assess, catalogue } = await headless();
  const { profile } = caseOf('S05');
  const day = chinaDay(Date.now());
  const { measures } = assess(profile, day);
  const usable = catalogue.measures.flatMap(({ id, provisions }) =>
    provisions.filter(
      (each) => each.kind !== 'duty' && measures[id]?.byProvision[each.id] === 'eligible',
    ),
  );
  expect(usable.length).toBeGreaterThan(8);
  await openShare(page, profile);
  await make(page);
  expect(await written(page)).toContain(words.more(String(usable.length - 8)));
  expect((await written(page)).match(/· /g)).toHaveLength(8);
});

test('the result leads to the picture', async ({ page }) => {
  await openShare(page, COMPANY);
  await go(page, '#/results');
  await page.getByRole('link', { name: words.title }).click();
  await expect(page.getByRole('heading', { name: words.title })).toBeFocused();
});

test('a browser that draws none says so', async ({ page }) => {
  await page.addInitScript('HTMLCanvasElement.prototype.toBlob = (done) => done(null)');
  await openShare(page, COMPANY);
  await page.getByRole('button', { name: words.make }).click();
  await expect(page.getByRole('alert')).toHaveText(words.failed);
});
