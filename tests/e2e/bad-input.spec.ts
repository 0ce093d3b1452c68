import { networkInterfaces } from 'node:os';
import type { Page } from '@playwright/test';
import type { Profile } from '../../src/domain/profile/profile';
import { zh } from '../../src/i18n/zh';
import { integrity } from '../../src/i18n/zh/integrity';
import { expect, go, open, ready, test } from './app';
import { DIST, headless } from './built';
import { answer, enterCompany, questionsOn, sayUnsure } from './driver';
import { COMPANY } from './screens';
import { serve } from './server';
import { verdictsOf, verdictsShown } from './shown';
import { keep, store, storedIn } from './stored';

const notice = (page: Page) => page.locator('.notices');
const DAY = '2026-03-01';
const HOSPITAL: Profile = {
  enterprise: { facts: { inChongqing: true, 'role.medicalInstitution': true } },
  products: [{ id: '', name: '院内制剂', facts: { 'product.type': 'hospitalPreparation' } }],
};

/** Types a company in and sees the verdicts of the core for it. */
async function expectVerdicts(page: Page): Promise<void> {
  const { assess } = await headless();
  const typed = await enterCompany(page, HOSPITAL, DAY);
  expect(await verdictsShown(page)).toEqual(verdictsOf(assess(typed, DAY)));
}

test.describe('addresses', () => {
  for (const [route, heading] of [
    ['#/nowhere', zh.app.notFound],
    ['#/results/extra', zh.app.notFound],
    ['#/measures/2099-99', zh.measures.unknown],
    ['#/measures/%3Cb%3E', zh.measures.unknown],
    ['#/measures/__proto__', zh.measures.unknown],
    ['#/check/product/deleted', zh.check.steps.product],
  ] as const) {
    test(`${route} is answered by a sentence and a way on`, async ({ page }) => {
      await open(page, route);
      await expect(page.locator('h1')).toHaveText(heading);
      const main = page.getByRole('main');
      await expect(
        main.getByText(zh.app.notFoundHelp).or(main.getByText(zh.check.missingProduct)),
      ).toBeVisible();
      await main.getByRole('link').last().click();
      await expect(page.locator('h1')).not.toHaveText(heading);
    });
  }
});

test.describe('stored rows', () => {
  const good = {
    id: 'good',
    enterprise: { name: '甲公司', facts: { inChongqing: true }, unsure: ['district'] },
    products: [{ id: 'p1', name: '甲产品', facts: { 'product.type': 'device' }, unsure: [] }],
    productsComplete: true,
    updatedAt: 5,
  };

  test('that are no companies are put aside unchanged, and said to be', async ({ page }) => {
    const broken = [
      { id: 'empty' },
      { id: 'text', enterprise: '某公司', products: [] },
      { id: 'map', enterprise: good.enterprise, products: { p1: {} }, updatedAt: 9 },
      { id: 'nameless', enterprise: good.enterprise, products: [{ facts: {} }], updatedAt: 9 },
      { id: 7, enterprise: good.enterprise, products: [], updatedAt: 9 },
    ];
    await open(page, '#/check/place');
    await store(page, [...broken, good]);
    await page.reload();

    await expect(notice(page)).toHaveText(zh.storage.unreadable(broken.length));
    await expect(page.getByLabel(zh.check.companyName)).toHaveValue('甲公司');
    const aside = await storedIn(page, 'unreadable');
    expect(aside).toHaveLength(broken.length);
    for (const row of broken) expect(aside).toContainEqual(expect.objectContaining({ row }));
    expect(await storedIn(page, 'companies')).toEqual([good]);

    await answer(page, 'inChongqing', false);
    await page.reload();
    await expect(notice(page)).toHaveText('');
    expect(await storedIn(page, 'unreadable')).toHaveLength(broken.length);
  });

  test('that hold answers of another version lose only those answers, and name them', async ({
    page,
  }) => {
    await open(page, '#/check/place');
    await store(page, [
      {
        ...good,
        enterprise: {
          name: 5,
          facts: {
            inChongqing: 'yes',
            district: 'atlantis',
            'role.drugHolder': true,
            'plan.gone': true,
            'product.type': 'device',
          },
          unsure: ['plan.nationalProject', 'gone', 8],
        },
        products: [
          ...good.products,
          { id: 'p1', name: '乙产品', facts: { 'device.class': 2, 'product.stage': 'trial' } },
        ],
        productsComplete: 'yes',
        updatedAt: '2026',
      },
    ]);
    await page.reload();

    const { catalogue, assess } = await headless();
    const label = (id: string) => catalogue.facts.find((fact) => fact.id === id)?.label.zh ?? id;
    const dropped = ['inChongqing', 'district', 'plan.gone', 'product.type', 'device.class'];
    await expect(notice(page)).toContainText(zh.storage.dropped(dropped.map(label).join('、')));
    await notice(page).getByRole('button', { name: zh.storage.understood }).click();
    await expect(notice(page)).toHaveText('');

    await go(page, '#/check/products');
    const cards = page.locator('article[data-product]');
    await expect(cards).toHaveText([/甲产品/, /乙产品/]);
    const [p1, p2] = await cards.evaluateAll((all) =>
      all.map((card) => card.getAttribute('data-product')),
    );
    await go(page, '#/results');
    await expect(page.locator('h1')).toHaveText(zh.results.title);
    const profile = {
      enterprise: { facts: { 'role.drugHolder': true }, unsure: ['plan.nationalProject'] },
      products: [
        { id: p1 ?? '', facts: { 'product.type': 'device' } },
        { id: p2 ?? '', facts: { 'product.stage': 'trial' } },
      ],
    };
    const day = await page.getByLabel(zh.results.asOf).inputValue();
    expect(await verdictsShown(page)).toEqual(verdictsOf(assess(profile, day)));
    await go(page, '#/check/plan');
    await expect
      .poll(() => questionsOn(page))
      .toContainEqual({ id: 'plan.nationalProject', isTick: true, answer: zh.check.unsure });
  });
});

test.describe('without a store on the device', () => {
  for (const [name, problem, script] of [
    ['no IndexedDB', 'memory', 'Object.defineProperty(window, "indexedDB", { value: undefined })'],
    [
      'IndexedDB that throws',
      'memory',
      'IDBFactory.prototype.open = () => { throw new DOMException("", "SecurityError") }',
    ],
    [
      'a database that cannot be opened',
      'memory',
      `const open = IDBFactory.prototype.open;
       IDBFactory.prototype.open = function () { return open.call(this, 'x', 0.5) }`,
    ],
    [
      'a database that cannot be read',
      'unopened',
      `for (const read of ['get', 'getAll', 'openCursor', 'getAllRecords'])
         IDBObjectStore.prototype[read] = IDBIndex.prototype[read] =
           () => { throw new DOMException('', 'UnknownError') }`,
    ],
  ] as const) {
    test(`${name}: the check works, and a bar says that nothing is kept`, async ({ page }) => {
      await page.addInitScript(script);
      await expectVerdicts(page);
      await expect(notice(page)).toHaveText(zh.storage.problems[problem]);
      await page.reload();
      await expect(notice(page)).toHaveText(zh.storage.problems[problem]);
      await expect(page.getByText(zh.results.empty)).toBeVisible();
    });
  }

  test('localStorage that throws costs only the choice of language', async ({ page }) => {
    await page.addInitScript(
      'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("", "SecurityError") } })',
    );
    await open(page);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await go(page, '#/measures');
    const { catalogue } = await headless();
    for (const { title } of catalogue.documents) {
      await expect(page.getByRole('heading', { name: title.en ?? title.zh })).toBeVisible();
    }
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expectVerdicts(page);
  });
});

test.describe('a change that could not be written', () => {
  /** Makes every write fail while `failing` is set. */
  const breakWrites = (failure: string) => `
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...args) {
      if (!window.failing) return add.apply(this, args);
      ${failure}
    };`;

  for (const [problem, failure] of [
    ['quota', `throw new DOMException('The disk is full.', 'QuotaExceededError')`],
    ['failed', `const request = add.apply(this, args); this.transaction.abort(); return request`],
  ] as const) {
    test(`${problem}: it stays on the page, and the next change stores both`, async ({ page }) => {
      await page.addInitScript(breakWrites(failure));
      await open(page, '#/check/place');
      await answer(page, 'inChongqing', true);
      await expect(page.getByText(zh.storage.saved)).toBeVisible();

      await page.evaluate('window.failing = true');
      await answer(page, 'district', 'banan');
      await expect(notice(page)).toHaveText(zh.storage.problems[problem]);
      await expect(page.getByText(zh.storage.saved)).toBeHidden();
      const typed = { id: 'district', isTick: false, answer: '巴南区' };
      expect(await questionsOn(page)).toContainEqual(typed);
      const facts = (given: object) => [
        expect.objectContaining({ enterprise: expect.objectContaining({ facts: given }) }),
      ];
      expect(await storedIn(page, 'companies')).toEqual(facts({ inChongqing: true }));

      await page.evaluate('window.failing = false');
      await go(page, '#/check/role');
      await sayUnsure(page, 'role.drugHolder');
      await expect(page.getByText(zh.storage.saved)).toBeVisible();
      await expect(notice(page)).toHaveText('');
      expect(await storedIn(page, 'companies')).toEqual(
        facts({ inChongqing: true, district: 'banan' }),
      );
    });
  }
});

test('without https the page says what does not work, and the rest does', async ({ page }) => {
  const host = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  // Without a second address of this machine the page is only told that it is not secure.
  if (!host) await page.addInitScript('Object.defineProperty(window, "isSecureContext", {})');
  const server = await serve(DIST, '/', host);
  await page.goto(server.address);
  await ready(page);
  expect(await page.evaluate(() => Boolean(window.isSecureContext))).toBe(false);
  await expect(page.locator('[data-offline]')).toHaveText(zh.offline.insecure);

  await page.getByRole('main').getByRole('link', { name: zh.home.start }).click();
  await page.getByLabel(zh.check.companyName).fill('不用 https 的公司');
  await page.keyboard.press('Tab');
  await answer(page, 'inChongqing', true);
  await expect(page.getByText(zh.storage.saved)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(zh.check.companyName)).toHaveValue('不用 https 的公司');
  await go(page, '#/results');
  expect(Object.keys(await verdictsShown(page))).toHaveLength(47);
  await go(page, '#/me');
  await page.getByRole('button', { name: integrity.check }).click();
  await expect(page.getByText(integrity.insecure)).toBeVisible();
  await server.kill();
});

test('a browser without service workers is told so, and the rest works', async ({ page }) => {
  await page.addInitScript('delete Navigator.prototype.serviceWorker');
  await open(page);
  await expect(page.locator('[data-offline]')).toHaveText(zh.offline.unsupported);
  await go(page, '#/me');
  await page.getByRole('button', { name: integrity.check }).click();
  await expect(page.getByText(integrity.unsupported)).toBeVisible();
  await go(page, '#/results');
  await expect(page.getByText(zh.results.empty)).toBeVisible();
});

test('a day that is none is refused, and the last good day keeps judging', async ({ page }) => {
  await open(page);
  await keep(page, COMPANY);
  await go(page, '#/results');
  const day = page.getByLabel(zh.results.asOf);
  const today = await day.inputValue();
  await day.fill('2024-05-10');
  const before = await verdictsShown(page);

  await day.fill('12026-01-21');
  await expect(page.getByText(zh.results.badDay)).toBeVisible();
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  expect(await verdictsShown(page)).toEqual(before);

  for (let time = 1; time <= 2; time += 1) {
    await day.fill('');
    await expect(page.getByText(zh.results.badDay)).toBeHidden();
    await expect(day).toHaveValue(today);
  }
  const { assess } = await headless();
  expect(await verdictsShown(page)).toEqual(verdictsOf(assess(COMPANY, today)));
});

test.describe('a file that does not arrive', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('the screen says so, keeps the answers and can be opened again', async ({ page }) => {
    let blocked = true;
    await page.addInitScript('delete Navigator.prototype.serviceWorker');
    await page.route(/ResultsPage-.*\.js/, (route) => (blocked ? route.abort() : route.continue()));
    await open(page);
    await keep(page, COMPANY);
    await go(page, '#/results');
    await expect(page.getByText(zh.app.reload)).toBeVisible();
    blocked = false;
    await page.getByRole('button', { name: zh.app.retry }).click();
    expect(Object.keys(await verdictsShown(page))).toHaveLength(47);
    expect(await storedIn(page, 'companies')).toHaveLength(1);
  });

  test('opening again is refused only where answers would be lost', async ({ page }) => {
    let blocked = true;
    await page.addInitScript('Object.defineProperty(window, "indexedDB", { value: undefined })');
    await page.addInitScript('delete Navigator.prototype.serviceWorker');
    await page.route(/ResultsPage-.*\.js/, (route) => (blocked ? route.abort() : route.continue()));
    const retry = page.getByRole('button', { name: zh.app.retry });
    await open(page, '#/check/place');
    await answer(page, 'inChongqing', true);
    await go(page, '#/results');
    await retry.click();
    await expect(notice(page)).toContainText(zh.pwa.unsaved);
    await go(page, '#/check/place');
    await expect
      .poll(() => questionsOn(page))
      .toContainEqual({ id: 'inChongqing', isTick: false, answer: zh.booleans.yes });

    await page.reload();
    await ready(page);
    await go(page, '#/results');
    await expect(retry).toBeVisible();
    blocked = false;
    await retry.click();
    await expect(page.getByText(zh.results.empty)).toBeVisible();
  });

  test('a language that cannot be fetched leaves the page in Chinese', async ({ page }) => {
    await page.addInitScript('delete Navigator.prototype.serviceWorker');
    await open(page);
    await page.evaluate(() => localStorage.setItem('yuyao-zicha.language', 'en'));
    await page.route(/\/en-.*\.js/, (route) => route.abort());
    await page.reload();
    await ready(page);
    await expect(page.locator('h1')).toHaveText(zh.home.title);
    await go(page, '#/results');
    await expect(page.getByText(zh.results.empty)).toBeVisible();
  });
});
