import type { Browser, Page } from '@playwright/test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import type { Profile } from '../../src/domain/profile/profile';
import { formatDay } from '../../src/i18n/format';
import { qrCode } from '../../src/io/qr-code';
import { drawBelow, seeded } from '../bench/seeded';
import { encodeHandoff } from '../../src/domain/handoff/handoff';
import { zh } from '../../src/i18n/zh';
import { handoff as words } from '../../src/i18n/zh/handoff';
import { createRegistry } from '../../src/domain/profile/registry';
import { chinaDay } from '../../src/domain/calendar/china-day';
import { companyCases } from '../setup/cases';
import { expect, FULL, go, open, ready, test } from './app';
import { caseOf, headless } from './built';
import { cut } from './pictures';
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

/** What a picture of the code has: the width of a module and of the light border, in pixels. */
function measured(png: PNG): { readonly module: number; readonly border: number } {
  const isDark = (x: number, y: number) => (png.data[(y * png.width + x) * 4] ?? 255) < 128;
  const rows = Array.from({ length: png.height }, (_, y) => y);
  const across = Array.from({ length: png.width }, (_, x) => x);
  // The first dark row is the edge of the mark in the corner, seven modules wide.
  const top = rows.find((y) => across.some((x) => isDark(x, y))) ?? 0;
  const left = across.find((x) => isDark(x, top)) ?? 0;
  const end = across.find((x) => x > left && !isDark(x, top)) ?? 0;
  return { module: (end - left) / 7, border: Math.min(top, left) };
}

/** As many products as one code holds. */
async function largestCompany(): Promise<Profile> {
  const { encodeHandoff } = await headless();
  const [product] = COMPANY.products;
  const withProducts = (count: number): Profile => ({
    ...COMPANY,
    products: Array.from({ length: count }, (_, index) => ({
      id: `p${index}`,
      facts: product?.facts ?? {},
    })),
  });
  const size = (count: number) =>
    qrCode(`http://127.0.0.1:12345/#/r/${encodeHandoff(withProducts(count), '2026-11-22')}`)
      .modules;
  let count = 1;
  while (size(count + 1) <= 65) count += 1;
  return withProducts(count);
}

for (const [width, height] of [
  [1024, 768],
  [768, 1024],
  [390, 844],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`on ${width}×${height}, ${colorScheme}, a module of the largest code has four pixels and a light border of four`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await open(page);
      await keep(page, await largestCompany());
      await go(page, '#/share');
      const code = page.locator('[data-qr]');
      await expect(code).toHaveCount(1);
      const shot = PNG.sync.read(await code.screenshot());
      // Its edge may fall between two pixels.
      const { module, border } = measured(cut(shot, 2, 2, shot.width - 4, shot.height - 4));
      expect(module).toBeGreaterThanOrEqual(4);
      expect(border).toBeGreaterThanOrEqual(Math.floor(4 * module));
      expect(await scanned(page)).toMatch(/#\/r\/\d+$/);
      // All of it is in sight at once, and it does not move.
      const box = await code.boundingBox();
      expect(box?.height).toBeLessThanOrEqual(height);
      expect(PNG.sync.read(await code.screenshot()).data.equals(shot.data)).toBe(true);
      await expect(page.getByText(words.share.bright)).toBeVisible();
    });
  }
}

test('what has arrived is looked at down to the reasons, by its own answers', async ({ page }) => {
  const { assess } = await headless();
  const link = await linkOf(page);
  // The company of this device would come out otherwise.
  await keep(page, { enterprise: { facts: { inChongqing: false } }, products: [] });
  await go(page, link);
  await page.getByRole('button', { name: words.received.view }).click();
  await expect(page.getByRole('heading', { name: words.received.list })).toBeFocused();

  const { measures } = assess(COMPANY, chinaDay(Date.now()));
  const judged = Object.values(measures).flatMap(({ byProvision }) => Object.entries(byProvision));
  const told = judged.filter(([, verdict]) =>
    ['eligible', 'incomplete', 'manual', 'ineligible'].includes(verdict),
  );
  await page.getByText(words.received.why(String(told.length))).click();
  const shown = await page
    .locator('[data-provision]')
    .evaluateAll((all) =>
      all.map((each) => [each.getAttribute('data-provision'), each.getAttribute('data-verdict')]),
    );
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(told));
  for (const verdict of ['eligible', 'ineligible']) {
    const one = page.locator(`[data-provision][data-verdict="${verdict}"]`).first();
    await one.locator('summary').first().click();
    // A condition with its clause.
    await expect(one.locator('[data-row] li').first()).toContainText(/（.+）/);
  }
  await expect(page.getByRole('button', { name: zh.results.answerNow })).toHaveCount(0);
  expect(await storedIn(page, 'companies')).toHaveLength(1);
});

test.describe('where nothing can be stored', () => {
  const THROWS = `{ get() { throw new DOMException('', 'SecurityError') } }`;
  for (const [name, script] of [
    ['sessionStorage', `Object.defineProperty(window, 'sessionStorage', ${THROWS})`],
    ['localStorage', `Object.defineProperty(window, 'localStorage', ${THROWS})`],
    ['IndexedDB', `Object.defineProperty(window, 'indexedDB', ${THROWS})`],
    ['a service worker', `delete Navigator.prototype.serviceWorker`],
    ['caches', `delete window.caches`],
    [
      'any of them, in a browser inside an app',
      `for (const name of ['sessionStorage', 'localStorage', 'indexedDB'])
         Object.defineProperty(window, name, ${THROWS});
       delete Navigator.prototype.serviceWorker;
       delete window.caches;`,
    ],
  ] as const) {
    test(`without ${name} a result is shown and kept while the page is open`, async ({
      browser,
      page,
      address,
    }) => {
      const { assess } = await headless();
      const link = await linkOf(page);
      const context = await browser.newContext({
        userAgent:
          'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Mobile MicroMessenger/8.0.50',
      });
      const phone = await context.newPage();
      const errors: string[] = [];
      phone.on('pageerror', (error) => errors.push(String(error)));
      await phone.addInitScript(script);
      await phone.goto(`${address}${link}`);
      await expect(heading(phone, words.received.title)).toBeVisible();
      expect(new URL(phone.url()).hash).toBe('#/r');
      const { measures } = assess(COMPANY, chinaDay(Date.now()));
      const verdicts = Object.entries(measures).map(([id, { verdict }]) => [id, verdict]);
      expect(await arrived(phone)).toEqual(Object.fromEntries(verdicts));
      await expect(phone.getByText(words.received.wechatHelp)).toBeVisible();
      await phone.getByRole('button', { name: words.received.keep }).click();
      await expect(heading(phone, zh.results.title)).toBeVisible();
      expect(errors).toEqual([]);
      await context.close();
    });
  }
});

test('where the policies of the sender are of another day, it says so', async ({ page }) => {
  const { catalogue } = await headless();
  const registry = createRegistry(catalogue.facts);
  const code = encodeHandoff(registry, {
    profile: COMPANY,
    asOf: chinaDay(Date.now()),
    checkedOn: '2026-01-31',
  });
  await open(page, `#/r/${code}`);
  await expect(
    page.getByText(words.received.newData('2026年1月31日', formatDay('zh', catalogue.checkedOn))),
  ).toBeVisible();
});

const FUZZ_SEED = Number(process.env['FUZZ_SEED'] ?? 20261122);

test.describe('strange addresses of results', () => {
  const draw = seeded(FUZZ_SEED);
  const rounds = FULL ? 400 : 24;
  const pick = <T>(items: readonly [T, ...T[]]): T =>
    items[drawBelow(draw, items.length)] ?? items[0];
  const digits = (count: number) =>
    Array.from({ length: count }, () => drawBelow(draw, 10)).join('');
  const SCRIPTS = [
    '<img src=x onerror="window.hit=1">',
    '"><script>window.hit=1</script>',
    'javascript:window.hit=1',
    '{{constructor.constructor("window.hit=1")()}}',
    "';window.hit=1;//",
    '__proto__[hit]=1',
  ] as const;
  const UNICODE = ['渝药', '\u202e12345', '😀😀', '\u0000', '１２３', '٣٤٥', '%F0%9F'] as const;

  /** The address of a code, spoilt in some way. */
  function spoilt(good: string): string {
    const at = drawBelow(draw, good.length);
    const other = String((Number(good[at]) + 1 + drawBelow(draw, 9)) % 10);
    const safe = (text: string) => encodeURIComponent(text);
    return pick([
      () => digits(1 + drawBelow(draw, 300)),
      () => digits(4_000 + drawBelow(draw, 60_000)),
      () => good.slice(0, at),
      () => `${good.slice(0, at)}${other}${good.slice(at + 1)}`,
      () => `${good}${digits(1 + drawBelow(draw, 20))}`,
      () => `${digits(1 + drawBelow(draw, 20))}${good}`,
      () => `0${good}`,
      () => `${safe(pick(SCRIPTS))}${good}`,
      () => `${safe(pick(UNICODE))}${good}`,
      () => pick(SCRIPTS),
      () => pick(UNICODE),
      () => `${good.slice(0, at)}${pick(UNICODE)}${good.slice(at)}`,
      () => `${pick(['-', '+', '.', '/', '//', '../', '%2e%2e/'])}${good}`,
    ])();
  }

  test(`are all refused in a sentence, store nothing and run nothing (seed ${FUZZ_SEED})`, async ({
    page,
  }) => {
    test.setTimeout(FULL ? 600_000 : 120_000);
    const { encodeHandoff: encode } = await headless();
    const good = encode(COMPANY, chinaDay(Date.now()));
    await open(page);
    for (let round = 0; round < rounds; round += 1) {
      const code = spoilt(good);
      const what = `round ${round}: ${code.slice(0, 80)}`;
      await go(page, `#/r/${code}`);
      await expect
        .poll(
          async () => {
            const title = await page.locator('h1').textContent();
            const told = await page.getByRole('alert').allTextContents();
            return (
              title === words.received.none ||
              (title === words.received.title &&
                Object.values(words.received.problems).some((each) => told.join().includes(each)))
            );
          },
          { message: what },
        )
        .toBe(true);
      await expect(page.locator('main img, main script, main iframe'), what).toHaveCount(0);
      await go(page, '#/');
      await expect(heading(page, zh.home.title)).toBeVisible();
    }
    expect(await page.evaluate('[window.hit, ({}).hit]')).toEqual([undefined, undefined]);
    expect(await storedIn(page, 'companies')).toEqual([]);
    expect(await page.evaluate('[localStorage.length, sessionStorage.length]')).toEqual([0, 0]);
  });
});
