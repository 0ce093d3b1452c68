import type { Page } from '@playwright/test';
import { zh } from '../../src/i18n/zh';
import { me as words } from '../../src/i18n/zh/me';
import { EXAMPLE_DATABASE_NAME } from '../../src/storage/database';
import { expect, go, open, ready, test } from './app';
import { caseOf } from './built';
import { answer, questionsOn } from './driver';
import { verdictsShown } from './shown';
import { keep, store, storedIn } from './stored';

const { check, storage, writing } = zh;

const company = (id: string, name: string, updatedAt: number) => ({
  id,
  enterprise: { name, facts: { inChongqing: true }, unsure: [] },
  products: [{ id: `${id}-product`, name: '产品', facts: {}, unsure: [] }],
  productsComplete: false,
  updatedAt,
});
const A = company('a', '甲公司', 3);
const B = company('b', '乙公司', 2);

const notices = (page: Page) => page.locator('.notices');
const card = (page: Page, id: string) => page.locator(`[data-company="${id}"]`);
const cards = (page: Page) => page.locator('[data-company]');
const openCard = (page: Page) => cards(page).filter({ hasText: words.isOpen });
const press = (page: Page, word: string, name: string) =>
  page.getByRole('button', { name: writing.pair(word, name), exact: true }).click();
const stored = (page: Page) => storedIn(page, 'companies');

/** Waits until the database holds companies of these names, in the order of their ids or not. */
const expectNames = (page: Page, ...names: readonly string[]) =>
  expect
    .poll(async () =>
      (await stored(page))
        .map((row) => JSON.stringify(row).match(/"enterprise":\{"name":"([^"]*)"/)?.[1])
        .sort(),
    )
    .toEqual([...names].sort());

async function openWith(page: Page, route: string, ...rows: readonly object[]): Promise<void> {
  await open(page);
  await store(page, rows);
  await page.goto(`./?with${route}`);
  await ready(page);
}

test('a second company is made, and each keeps its own answers', async ({ page }) => {
  await open(page, '#/me');
  await expect(page.getByText(words.noCompanies)).toBeVisible();
  await page.getByRole('button', { name: words.create }).click();
  await page.getByLabel(check.companyName).fill('甲公司');
  await answer(page, 'inChongqing', true);
  await expectNames(page, '甲公司');
  await go(page, '#/me');
  await expect(cards(page)).toHaveCount(1);

  await page.getByRole('button', { name: words.create }).click();
  await expect(page.getByLabel(check.companyName)).toHaveValue('');
  // Nothing is stored of it before its first change.
  expect(await stored(page)).toHaveLength(1);
  await answer(page, 'inChongqing', false);
  await expectNames(page, '', '甲公司');

  await go(page, '#/me');
  await expect(openCard(page).getByLabel(words.name)).toHaveValue('');
  await press(page, words.open, '甲公司');
  await expect(openCard(page).getByLabel(words.name)).toHaveValue('甲公司');
  await expect(page.getByText(words.opened('甲公司'))).toBeVisible();
  await go(page, '#/check');
  await expect
    .poll(() => questionsOn(page))
    .toContainEqual({ id: 'inChongqing', isTick: false, answer: '是' });

  // It stays open over a reload, although the other one was changed later.
  await page.reload();
  await ready(page);
  await expect(page.getByLabel(check.companyName)).toHaveValue('甲公司');
});

test('a company is renamed where it stands, be it open or not', async ({ page }) => {
  await openWith(page, '#/me', A, B);
  await card(page, 'b').getByLabel(words.name).fill('丙公司');
  await page.keyboard.press('Tab');
  await card(page, 'a').getByLabel(words.name).fill('丁公司');
  await page.keyboard.press('Tab');
  await expectNames(page, '丙公司', '丁公司');
  await page.reload();
  await expect(openCard(page).getByLabel(words.name)).toHaveValue('丁公司');
});

test('a copy has all the answers and ids of its own, and is open', async ({ page }) => {
  const { profile } = caseOf('S05');
  const name = profile.enterprise.name ?? '';
  await open(page);
  await keep(page, profile);
  await go(page, '#/me');
  await press(page, words.duplicate, name);
  await expect(openCard(page).getByLabel(words.name)).toHaveValue(writing.copyOf(name));
  await expectNames(page, name, writing.copyOf(name));

  const rows = (await stored(page)).map((row) => structuredClone(row));
  const id = await openCard(page).getAttribute('data-company');
  const [original, copy] = [
    rows.find((row) => JSON.stringify(row).includes('"id":"company"')),
    rows.find((row) => JSON.stringify(row).includes(`"id":"${id}"`)),
  ];
  const contents = (row: unknown) => ({
    enterprise: { ...Object(row).enterprise, name },
    products: Object(row).products.map((product: object) => ({ ...product, id: undefined })),
  });
  expect(contents(copy)).toEqual(contents(original));
  const idsIn = (row: unknown) => JSON.stringify(row).match(/"id":"[^"]*"/g) ?? [];
  expect(idsIn(copy)).toHaveLength(1 + profile.products.length);
  for (const own of idsIn(copy)) expect(idsIn(original)).not.toContain(own);
});

test('a deleted company comes back exactly as it was', async ({ page }) => {
  // What this version cannot read comes back too.
  const withOld = { ...A, later: { field: 1 } };
  await openWith(page, '#/me', withOld, B);
  const before = await stored(page);
  await press(page, words.remove, '甲公司');
  await expect(openCard(page).getByLabel(words.name)).toHaveValue('乙公司');
  await expectNames(page, '乙公司');
  const undo = page.getByRole('button', { name: words.undo });
  await expect(undo).toBeFocused();
  await undo.click();
  await expectNames(page, '甲公司', '乙公司');
  expect(await stored(page)).toEqual(before);
  await expect(openCard(page).getByLabel(words.name)).toHaveValue('甲公司');

  // The last one deleted leaves an empty company that is not stored.
  await press(page, words.remove, '甲公司');
  await press(page, words.remove, '乙公司');
  await expectNames(page);
  await expect(page.getByText(words.noCompanies)).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(page.getByText(words.noCompanies)).toBeVisible();
  expect(await stored(page)).toEqual([]);
});

test('answers that no longer fit are told for the company that had them', async ({ page }) => {
  const old = { ...B, enterprise: { ...B.enterprise, facts: { 'plan.gone': true } } };
  await openWith(page, '#/me', A, old);
  await expect(notices(page)).toHaveText('');
  await press(page, words.open, '乙公司');
  await expect(notices(page)).toContainText(storage.dropped('plan.gone'));
  await press(page, words.open, '甲公司');
  await expect(notices(page)).toHaveText('');
  await press(page, words.open, '乙公司');
  await page.getByRole('button', { name: zh.storage.understood }).click();
  await expect(notices(page)).toHaveText('');
  // Looking at it changes nothing that is stored.
  expect(await stored(page)).toEqual([A, old]);
});

test.describe('two pages', () => {
  test('work on two companies, and both keep every change', async ({ page, context }) => {
    await openWith(page, '#/me', A, B);
    const other = await context.newPage();
    await open(other, '#/me');
    await press(other, words.open, '乙公司');
    await go(page, '#/check');
    await go(other, '#/check');
    await expect(page.getByLabel(check.companyName)).toHaveValue('甲公司');
    await expect(other.getByLabel(check.companyName)).toHaveValue('乙公司');
    await Promise.all([answer(page, 'district', 'banan'), answer(other, 'district', 'yuzhong')]);
    await Promise.all([answer(page, 'district', 'fuling'), answer(other, 'district', 'wanzhou')]);
    await expect(page.getByLabel(check.companyName)).toHaveValue('甲公司');
    await expect(other.getByLabel(check.companyName)).toHaveValue('乙公司');
    const placed = (id: string, district: string) =>
      expect.objectContaining({
        id,
        enterprise: expect.objectContaining({ facts: { inChongqing: true, district } }),
      });
    await expect.poll(() => stored(page)).toEqual([placed('a', 'fuling'), placed('b', 'wanzhou')]);

    // Each opens its own again.
    await page.reload();
    await expect(page.getByLabel(check.companyName)).toHaveValue('甲公司');
    await other.reload();
    await expect(other.getByLabel(check.companyName)).toHaveValue('乙公司');
  });

  test('a company deleted in one is not written back by the other', async ({ page, context }) => {
    await openWith(page, '#/check', A, B);
    const other = await context.newPage();
    await open(other, '#/me');
    await press(other, words.remove, '甲公司');
    await expect(notices(page)).toContainText(zh.company.goneElsewhere);
    await answer(page, 'district', 'banan');
    await expect(page.getByText(storage.saved)).toBeHidden();
    await expectNames(other, '乙公司');

    // Undone, it goes on, with what was answered meanwhile.
    await other.getByRole('button', { name: words.undo }).click();
    await expect(notices(page)).toHaveText('');
    const withDistrict = expect.objectContaining({
      id: 'a',
      enterprise: { name: '甲公司', facts: { inChongqing: true, district: 'banan' }, unsure: [] },
    });
    await expect.poll(() => stored(page)).toContainEqual(withDistrict);

    // Deleted again, the page that has it open may bring it back, or leave it.
    await press(other, words.remove, '甲公司');
    await page.getByRole('button', { name: zh.company.keep }).click();
    await expectNames(page, '甲公司', '乙公司');
    await expect(notices(page)).toHaveText('');
    await press(other, words.remove, '甲公司');
    await page.getByRole('button', { name: zh.company.openNext }).click();
    await expect(page.getByLabel(check.companyName)).toHaveValue('乙公司');
    await expectNames(page, '乙公司');
  });
});

test.describe('the example', () => {
  const example = (page: Page) => storedIn(page, 'companies', EXAMPLE_DATABASE_NAME);

  test('stays apart from the companies of one’s own', async ({ page }) => {
    await openWith(page, '#/me', A);
    await page.getByRole('button', { name: words.exampleOpen }).click();
    await expect(notices(page)).toContainText(zh.company.exampleNotice);
    await go(page, '#/results');
    expect(Object.keys(await verdictsShown(page))).toHaveLength(47);
    await go(page, '#/check/place');
    await expect(page.getByLabel(check.companyName)).toHaveValue('示例生物医药（虚构）');
    await page.getByLabel(check.companyName).fill('改过的示例');
    await page.keyboard.press('Tab');
    await expect(page.getByText(storage.saved)).toBeVisible();

    // A reload stays in it.
    await page.reload();
    await ready(page);
    await expect(notices(page)).toContainText(zh.company.exampleNotice);
    await expect(page.getByLabel(check.companyName)).toHaveValue('改过的示例');
    expect(await stored(page)).toEqual([A]);
    expect(await example(page)).toEqual([
      expect.objectContaining({ enterprise: expect.objectContaining({ name: '改过的示例' }) }),
    ]);

    await notices(page).getByRole('button', { name: zh.company.exampleClose }).click();
    await expect(notices(page)).toHaveText('');
    await expect(page.getByLabel(check.companyName)).toHaveValue('甲公司');
    await answer(page, 'district', 'banan');
    await expect(page.getByText(storage.saved)).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(notices(page)).toHaveText('');
    expect(JSON.stringify(await stored(page))).not.toMatch(/示例|example/);
    expect(JSON.stringify(await example(page))).not.toContain('甲公司');

    // Changed as it is, it is not seeded again, until it is restored.
    await go(page, '#/me');
    await page.getByRole('button', { name: words.exampleOpen }).click();
    expect(JSON.stringify(await example(page))).toContain('改过的示例');
    await page.getByRole('button', { name: words.exampleRestore }).click();
    await expect(page.getByText(words.exampleRestored)).toBeVisible();
    await expect
      .poll(async () => JSON.stringify(await example(page)))
      .toContain('示例生物医药（虚构）');
  });

  test('is left by opening a company of one’s own', async ({ page }) => {
    await openWith(page, '#/me', A);
    await page.getByRole('button', { name: words.exampleOpen }).click();
    await expect(openCard(page)).toHaveCount(0);
    await press(page, words.open, '甲公司');
    await expect(notices(page)).toHaveText('');
    await expect(openCard(page).getByLabel(words.name)).toHaveValue('甲公司');
  });

  test('works where nothing can be stored', async ({ page }) => {
    await page.addInitScript('Object.defineProperty(window, "indexedDB", { value: undefined })');
    await open(page, '#/me');
    await page.getByRole('button', { name: words.exampleOpen }).click();
    await expect(notices(page)).toContainText(zh.company.exampleNotice);
    await expect(notices(page)).toContainText(storage.problems.memory);
    await expect(page.getByText(storage.problems.memory)).toHaveCount(2);
  });
});

test('large text is chosen here and kept', async ({ page }) => {
  await open(page, '#/me');
  const isLarge = page.getByRole('switch', { name: words.largeText });
  await isLarge.check();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  expect(await page.evaluate(() => localStorage.getItem('yuyao-zicha.text'))).toBe('large');
  await isLarge.uncheck();
  await expect(page.locator('html')).not.toHaveAttribute('data-text');
});

test.describe('a company that cannot be deleted', () => {
  test('stays, and the page says so', async ({ page }) => {
    await page.addInitScript(`
      const remove = IDBObjectStore.prototype.delete;
      IDBObjectStore.prototype.delete = function (...args) {
        const request = remove.apply(this, args);
        if (window.failing) this.transaction.abort();
        return request;
      };`);
    await openWith(page, '#/me', A, B);
    await page.evaluate('window.failing = true');
    await press(page, words.remove, '甲公司');
    await expect(notices(page)).toContainText(storage.problems.notRemoved);
    await expect(card(page, 'a')).toBeVisible();
    expect(await stored(page)).toEqual([A, B]);
  });
});
