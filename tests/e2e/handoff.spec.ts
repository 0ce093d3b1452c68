import type { Browser, Page } from '@playwright/test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { zh } from '../../src/i18n/zh';
import { handoff as words } from '../../src/i18n/zh/handoff';
import { chinaDay } from '../../src/domain/calendar/china-day';
import { companyCases } from '../setup/cases';
import { expect, FULL, go, open, ready, test } from './app';
import { caseOf, headless } from './built';
import { COMPANY } from './screens';
import { keep, storedIn } from './stored';

/** What another library reads from a picture of the code on the screen. */
async function scanned(page: Page): Promise<string> {
  const { data, width, height } = PNG.sync.read(await page.locator('[data-qr]').screenshot());
  return jsqr(new Uint8ClampedArray(data), width, height)?.data ?? '';
}

/** A phone on which the app has never been, without a worker and without a database. */
async function strangePhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(
    'IDBFactory.prototype.open = () => { throw new DOMException("", "SecurityError") }',
  );
  return page;
}

/** Verdict of every measure on the screen of what has arrived. */
const arrived = (page: Page): Promise<Readonly<Record<string, string | null>>> =>
  page
    .locator('[data-measure]')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [row.getAttribute('data-measure'), row.getAttribute('data-verdict')]),
      ),
    );

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

const SAMPLE = ['S01', 'S20'];
const COMPANIES = FULL ? companyCases.map(({ id }) => id) : SAMPLE;

for (const id of COMPANIES) {
  test(`the code of ${id}, scanned from the screen, gives a strange phone the same verdicts`, async ({
    browser,
    page,
  }) => {
    const { assess } = await headless();
    const { profile } = caseOf(id);
    await open(page);
    await keep(page, profile);
    await go(page, '#/share');
    await expect(heading(page, words.share.title)).toBeVisible();
    const address = await scanned(page);
    expect(address).toMatch(/#\/r\/\d+$/);

    const phone = await strangePhone(browser);
    await phone.goto(address);
    await expect(heading(phone, words.received.title)).toBeVisible();
    const today = chinaDay(Date.now());
    const verdicts = Object.entries(assess(profile, today).measures).map(
      ([measure, { verdict }]) => [measure, verdict],
    );
    expect(await arrived(phone)).toEqual(Object.fromEntries(verdicts));
    await phone.context().close();
  });
}

/** An address with the code of the company, made on a day. */
async function linkOf(page: Page, day: string = chinaDay(Date.now())): Promise<string> {
  const { encodeHandoff } = await headless();
  await open(page);
  return `#/r/${encodeHandoff(COMPANY, day)}`;
}

test('what a link carries leaves the address, and is nowhere on the device', async ({ page }) => {
  const link = await linkOf(page);
  await page.goto('about:blank');
  await page.goto(`./${link}&tdsourcetag=s_pctim_aiomsg`);
  await expect(heading(page, words.received.title)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#/r');
  const kept = await page.evaluate(() => [
    JSON.stringify({ ...localStorage, ...sessionStorage }),
    document.title,
    JSON.stringify(history.state),
  ]);
  const code = link.slice('#/r/'.length);
  expect(kept.join(' ')).not.toContain(code.slice(0, 20));
  expect(await storedIn(page, 'companies')).toEqual([]);
  await page.reload();
  await expect(heading(page, words.received.none)).toBeVisible();
  await page.goBack();
  expect(page.url()).not.toContain(code);
});

test('kept, it is a company beside the others, and its result opens', async ({ page }) => {
  const link = await linkOf(page);
  await keep(page, caseOf('S20').profile);
  await go(page, link);
  await page.getByRole('button', { name: words.received.keep }).click();
  await expect(heading(page, zh.results.title)).toBeVisible();
  const stored = async () =>
    (await storedIn(page, 'companies')).map((row) => JSON.stringify(row)).sort();
  await expect.poll(async () => (await stored()).length).toBe(2);
  const kept = (await stored()).find((row) => row.includes(words.received.name)) ?? '{}';
  expect(JSON.parse(kept)).toMatchObject({
    enterprise: { facts: COMPANY.enterprise.facts },
    products: COMPANY.products.map(({ facts }) => ({ facts })),
  });
  await go(page, '#/r');
  await expect(heading(page, words.received.none)).toBeVisible();
});

test('thrown away, nothing of it is left', async ({ page }) => {
  const link = await linkOf(page);
  await go(page, link);
  await page.getByRole('button', { name: words.received.discard }).click();
  await expect(heading(page, zh.home.title)).toBeVisible();
  expect(await storedIn(page, 'companies')).toEqual([]);
  await go(page, '#/r');
  await expect(heading(page, words.received.none)).toBeVisible();
});

test('a result of another day says what has changed since', async ({ page }) => {
  await go(page, await linkOf(page, '2025-12-31'));
  await expect(page.locator('[data-changed="2021-01"]')).toContainText(zh.verdicts.lapsed);
  await expect(page.locator('[data-measure="2021-01"]')).toHaveAttribute('data-verdict', 'lapsed');
});

for (const [name, code, problem] of [
  ['half a code', '123456789012345678901234567890', 'damaged'],
  ['no digits', '%3Cimg%20src=x%20onerror=alert(1)%3E', 'damaged'],
  ['other digits', '１２３４５６７８９０１２３４', 'damaged'],
  ['far too much', '7'.repeat(60_000), 'too-long'],
] as const) {
  test(`${name} is refused in a sentence, and stores nothing`, async ({ page }) => {
    await open(page);
    await go(page, `#/r/${code}`);
    await expect(page.getByRole('alert')).toContainText(words.received.problems[problem]);
    expect(await storedIn(page, 'companies')).toEqual([]);
  });
}

test('pasted digits in groups open as the link does; anything else is refused', async ({
  page,
}) => {
  const link = await linkOf(page);
  const groups = link.slice('#/r/'.length).replace(/\d{4}/g, '$& ');
  await go(page, '#/r');
  await page.getByLabel(words.received.paste).fill(`数字：${groups}`);
  await page.getByRole('button', { name: words.received.open }).click();
  await expect(heading(page, words.received.title)).toBeVisible();
  expect(await arrived(page)).not.toEqual({});
  await page.getByRole('button', { name: words.received.discard }).click();
  await go(page, '#/r');
  await page.getByLabel(words.received.paste).fill('没有');
  await page.getByRole('button', { name: words.received.open }).click();
  await expect(page.getByRole('alert')).toContainText(words.received.problems.damaged);
});

test('an address that is none at all is no result', async ({ page }) => {
  await open(page);
  await go(page, '#/r/%E0%A4%A');
  await expect(heading(page, words.received.none)).toBeVisible();
});

test('inside WeChat it says how to go on in a browser', async ({ browser, page, address }) => {
  const link = await linkOf(page);
  const context = await browser.newContext({ userAgent: 'Mozilla/5.0 MicroMessenger/8.0.50' });
  const inWeChat = await context.newPage();
  await inWeChat.goto(`${address}${link}`);
  await ready(inWeChat);
  await expect(inWeChat.getByText(words.received.wechatHelp)).toBeVisible();
  await context.close();
});

test('the digits in groups are the code', async ({ page }) => {
  await open(page);
  await keep(page, COMPANY);
  await go(page, '#/share');
  await page.getByText(words.share.digits).click();
  const digits = await page.locator('[data-digits]').innerText();
  expect(digits).toMatch(/^(\d{4} )+\d{1,4}$/);
  expect(await scanned(page)).toContain(digits.replaceAll(' ', ''));
});
