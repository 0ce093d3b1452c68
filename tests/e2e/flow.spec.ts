import { zh } from '../../src/i18n/zh';
import { expect, open, show, test } from './app';
import { caseOf } from './built';
import { answer, button, enterCompany, heading, link, questionsOn, sayUnsure } from './driver';
import { keep, storedIn } from './stored';

const { check: words, writing } = zh;

/** A surgical robot and nothing else: what a startup would enter. */
const STARTUP = caseOf('S22');
/** A patient thumb: seconds to take in a screen, and seconds for each touch. */
const PACE = { screen: 3, tap: 1.5 };
const IN_TWO_MINUTES = 120;

test('a startup with one product has its result in two minutes of a scripted thumb', async ({
  page,
}) => {
  const started = Date.now();
  const { effort } = await enterCompany(page, STARTUP.profile, STARTUP.asOf);
  await expect(page.locator('[data-provision]').first()).toBeVisible();
  const waited = (Date.now() - started) / 1000;
  const seconds = effort.screens * PACE.screen + effort.taps * PACE.tap + waited;
  console.log(
    `startup with one product: ${effort.screens} screens, ${effort.taps} taps, ` +
      `${Math.round(seconds)} seconds, of which ${Math.round(waited)} are the page's`,
  );
  expect(seconds).toBeLessThan(IN_TWO_MINUTES);
});

test('a company of another city is not asked what decides nothing for it', async ({ page }) => {
  const rolesAsked = async (here: boolean): Promise<readonly string[]> => {
    await open(page, '#/check/place');
    await answer(page, 'inChongqing', here);
    await open(page, '#/check/role');
    await heading(page, words.steps.role);
    return (await questionsOn(page)).map(({ id }) => id);
  };
  const here = await rolesAsked(true);
  const elsewhere = await rolesAsked(false);
  expect(here).toContain('role.pharmacy');
  expect(elsewhere).not.toContain('role.pharmacy');
  expect(elsewhere.length).toBeLessThan(here.length / 2);
});

test('a question in sight stays there when another answer settles what it decides', async ({
  page,
}) => {
  const product = { id: 'robot', facts: { 'product.type': 'device' } };
  await open(page);
  await keep(page, { ...STARTUP.profile, products: [product] });
  await open(page, '#/check/product/robot');
  await heading(page, words.unnamed(1));
  const before = (await questionsOn(page)).map(({ id }) => id);
  await answer(page, 'product.stage', 'approved');
  await answer(page, 'device.class', '1');
  const after = (await questionsOn(page)).map(({ id }) => id);
  expect(after).toEqual(expect.arrayContaining(before));

  // Seen anew, the screen leaves out what decides nothing any more.
  await show(page, '#/check/products');
  await show(page, '#/check/product/robot');
  expect((await questionsOn(page)).length).toBeLessThan(after.length);
});

test('the check goes on where something is left to ask', async ({ page }) => {
  await open(page, '#/check');
  await heading(page, words.steps.place);
  await answer(page, 'inChongqing', true);
  await sayUnsure(page, 'district');
  await open(page, '#/check');
  await heading(page, words.steps.role);
  await page.locator('[data-fact="role.deviceRegistrant"] .tick').click();
  await button(page, words.restNo).click();
  await heading(page, words.steps.products);
  await open(page, '#/check');
  await heading(page, words.steps.products);
});

test('not being sure is an answer, and is not asked again', async ({ page }) => {
  await open(page, '#/check/place');
  await sayUnsure(page, 'inChongqing');
  await open(page, '#/check/more');
  await heading(page, words.steps.more);
  const asked = (await questionsOn(page)).map(({ id }) => id);
  expect(asked).not.toContain('inChongqing');
  expect(asked.length).toBeGreaterThan(0);
});

test('an answer is changed from the review and leads straight back to it', async ({ page }) => {
  await open(page);
  await keep(page, STARTUP.profile);
  const [product] = STARTUP.profile.products;
  await open(page, '#/check/review');
  const line = page.locator(`[data-product="${product?.id}"] [data-answer="product.stage"]`);
  await expect(line).toContainText('临床试验');
  await line.getByRole('link').click();
  await heading(page, product?.name ?? '');
  const stage = page.locator('[data-fact="product.stage"]');
  await expect(stage.getByRole('radio', { name: '临床试验' })).toBeFocused();
  await answer(page, 'product.stage', 'submitted');
  await button(page, words.toReview).click();
  await heading(page, words.steps.review);
  await expect(line).toContainText('已申报注册');
  await link(page, words.toResults).click();
  await heading(page, zh.results.title);
});

test('answers that hardly go together are pointed out and left as they are', async ({ page }) => {
  const [product] = STARTUP.profile.products;
  const facts = { 'product.type': 'device', 'product.stage': 'trial', 'plan.renewal': true };
  await open(page);
  await keep(page, { ...STARTUP.profile, products: [{ ...product, id: 'robot', facts }] });
  await open(page, '#/check/review');
  const warnings = page.locator('[data-warnings]');
  await expect(warnings).toContainText('产品还没有获批，却选了延续注册');
  const [row] = await storedIn(page, 'companies');
  expect(row).toMatchObject({ products: [{ facts }] });
});

test('an answer whose question is not asked any more is said not to count', async ({ page }) => {
  const facts = { inChongqing: false, district: 'banan' };
  await open(page);
  await keep(page, { enterprise: { facts }, products: [] });
  await open(page, '#/check/review');
  await expect(page.locator('[data-warnings]')).toContainText('所在区县或开发区');
});

test('a product is copied with its answers, put aside and taken up again', async ({ page }) => {
  await open(page);
  await keep(page, STARTUP.profile);
  const [product] = STARTUP.profile.products;
  const name = product?.name ?? '';
  await open(page, '#/check/products');
  const cards = page.locator('article[data-product]');
  await page.getByRole('button', { name: writing.pair(words.copy, name) }).click();
  await expect(cards).toHaveCount(2);
  await expect(cards.nth(1)).toContainText(writing.copyOf(name));
  await page.getByRole('button', { name: writing.pair(words.archive, name), exact: true }).click();
  await expect(cards).toHaveCount(1);

  await show(page, '#/check/review');
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toHaveCount(0);

  await show(page, '#/check/products');
  await page.getByText(words.archived(1)).click();
  await page.getByRole('button', { name: writing.pair(words.unarchive, name) }).click();
  await expect(cards).toHaveCount(2);
  const [row] = await storedIn(page, 'companies');
  expect(row).toMatchObject({
    products: [
      { name, facts: product?.facts },
      { name: writing.copyOf(name), facts: product?.facts },
    ],
  });
});
