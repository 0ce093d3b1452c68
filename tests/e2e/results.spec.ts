import type { Page } from '@playwright/test';
import { zh } from '../../src/i18n/zh';
import { expect, go, open, test } from './app';
import { caseOf, headless } from './built';
import { answer } from './driver';
import { allShown, verdictsOf, verdictsShown } from './shown';
import { keep, storedIn } from './stored';

const { results: words } = zh;
const DEVICES = caseOf('S05');
/** Open for one product only: whether it is on a list. */
const LISTED = '2026-07-listed';

const cards = (page: Page) => page.locator('article[data-provision]');
const card = (page: Page, id: string) => page.locator(`article[data-provision="${id}"]`);
const chip = (page: Page, name: string) => page.locator(`[data-chip="${name}"]`);
const facts = async (page: Page) => JSON.stringify(await storedIn(page, 'companies'));

/** Opens the result of a company as it was on its day. */
async function openResult(page: Page, { profile, asOf } = DEVICES): Promise<void> {
  await open(page);
  await keep(page, profile);
  await go(page, '#/results');
  await page.getByLabel(words.asOf).fill(asOf);
  await allShown(page);
}

test('the numbers on top are those of the core, and the cards are what they count', async ({
  page,
}) => {
  await openResult(page);
  const { assess, catalogue } = await headless();
  const { measures } = assess(DEVICES.profile, DEVICES.asOf);
  const kinds = new Map(
    catalogue.measures.flatMap(({ provisions }) => provisions.map(({ id, kind }) => [id, kind])),
  );
  const judged = Object.values(measures).flatMap(({ byProvision }) => Object.entries(byProvision));
  const count = (verdict: string, isDuty?: boolean) =>
    judged.filter(
      ([id, own]) =>
        own === verdict && (isDuty === undefined || (kinds.get(id) === 'duty') === isDuty),
    ).length;
  const expected = {
    usable: count('eligible', false),
    duty: count('eligible', true),
    incomplete: count('incomplete'),
    manual: count('manual'),
  };
  for (const [name, number] of Object.entries(expected)) {
    await expect(chip(page, name)).toContainText(String(number));
  }
  await expect(cards(page)).toHaveCount(Object.values(expected).reduce((sum, n) => sum + n, 0));
});

test('a question is answered where it is asked: the verdict follows, and it is stored', async ({
  page,
}) => {
  await openResult(page);
  const row = card(page, LISTED).locator('li[data-verdict="incomplete"]').first();
  const product = await row.getAttribute('data-product');
  const settled = card(page, LISTED).locator(`li[data-product="${product}"]`);
  await row.locator('summary').click();
  await row.getByRole('button', { name: words.answerNow }).click();

  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toBeFocused();
  await expect(dialog.getByRole('status')).toContainText(zh.verdicts.incomplete);
  await answer(page, 'product.listed', true);
  await expect(dialog.getByRole('status')).toContainText(zh.verdicts.eligible);
  // What was answered stays where the thumb is.
  await expect(dialog.locator('[data-fact="product.listed"]')).toBeVisible();
  await dialog.getByRole('button', { name: words.answerDone }).click();

  await expect(dialog).toHaveCount(0);
  await expect(settled).toHaveAttribute('data-verdict', 'eligible');
  await expect(card(page, LISTED).getByRole('heading')).toBeFocused();
  await expect.poll(() => facts(page)).toContain('"product.listed":true');
  await page.reload();
  await expect(settled).toHaveAttribute('data-verdict', 'eligible');
});

test('Escape closes the questions, and the focus is back on the button', async ({ page }) => {
  await openResult(page);
  const row = card(page, LISTED).locator('li[data-verdict="incomplete"]').first();
  await row.locator('summary').click();
  const button = row.getByRole('button', { name: words.answerNow });
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a filter stands in the address: going back and a reload keep it', async ({ page }) => {
  await openResult(page);
  const all = await cards(page).count();
  await chip(page, 'manual').click();
  await expect(page).toHaveURL(/#\/results\?verdict=manual$/);
  await expect(chip(page, 'manual')).toHaveAttribute('aria-pressed', 'true');
  await allShown(page);
  const verdicts = await cards(page).evaluateAll((nodes) =>
    nodes.map((node) => node.getAttribute('data-verdict')),
  );
  expect(new Set(verdicts)).toEqual(new Set(['manual']));

  const [product] = DEVICES.profile.products;
  await page.getByLabel(words.subject).selectOption({ label: product?.name ?? '' });
  await expect(page).toHaveURL(new RegExp(`product=${product?.id}&verdict=manual$`));
  await allShown(page);
  await expect(
    page.locator(`article [data-product]:not([data-product="${product?.id}"])`),
  ).toHaveCount(0);
  const narrowed = await cards(page).count();

  await page.locator('article header a').first().click();
  await expect(page.locator('h1')).toContainText('2026-');
  await page.goBack();
  await expect(page).toHaveURL(/verdict=manual$/);
  await expect(cards(page)).toHaveCount(narrowed);
  await page.reload();
  await expect(chip(page, 'manual')).toHaveAttribute('aria-pressed', 'true');

  await chip(page, 'duty').click();
  await expect(page.getByText(words.nothingMatches)).toBeVisible();
  await page.getByRole('link', { name: words.clear }).click();
  await expect(page).toHaveURL(/#\/results$/);
  await page.getByLabel(words.asOf).fill(DEVICES.asOf);
  await expect(cards(page)).toHaveCount(all);
});

test('the folded groups hold every provision that does not apply, and say why', async ({
  page,
}) => {
  await openResult(page, caseOf('S14'));
  await expect(page.getByText(words.nothingOpen)).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  const { profile, asOf } = caseOf('S14');
  const { assess } = await headless();
  expect(await verdictsShown(page)).toEqual(verdictsOf(assess(profile, asOf)));
  await expect(page.getByText(zh.verdictHelp.lapsed)).toBeVisible();
});

test('a problem description names the matter and the versions, and nothing of the company', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openResult(page);
  const { catalogue } = await headless();
  const some = card(page, '2026-10-classII');
  await some.getByText(words.details).click();
  await some.getByRole('button', { name: zh.problem.label }).click();
  await expect(some.getByText(zh.copy.copied)).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [
    '2026-10-classII',
    '10. 第2句',
    'eligible',
    DEVICES.asOf,
    catalogue.version,
  ]) {
    expect(text).toContain(part);
  }
  const { enterprise, products } = DEVICES.profile;
  for (const { name } of [enterprise, ...products]) expect(text).not.toContain(name ?? '?');
});

test('where the page may not copy, the text is there to be copied by hand', async ({ page }) => {
  await page.addInitScript('delete Navigator.prototype.clipboard');
  await open(page, '#/measures/2026-10');
  await page.getByRole('button', { name: zh.measures.copyNumber }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(zh.copy.byHand)).toHaveValue('渝府办发〔2026〕3号');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  const selected = await dialog
    .getByRole('textbox')
    .evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
  expect(selected).toBe('渝府办发〔2026〕3号');
  await dialog.getByRole('button', { name: zh.copy.close }).click();
  await expect(dialog).toHaveCount(0);
});

test('the day to judge by changes what is in force', async ({ page }) => {
  await openResult(page);
  await page.getByLabel(words.asOf).fill('2026-01-10');
  await allShown(page);
  await expect(cards(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: words.folded['not-yet'] })).toBeVisible();
});

test('what was answered “not sure” is listed with whom to ask and the way to the question', async ({
  page,
}) => {
  const { profile, asOf } = DEVICES;
  const [first, ...rest] = profile.products;
  if (!first) throw new RangeError('The company has no product.');
  const products = [{ ...first, unsure: ['product.listed'] }, ...rest];
  await openResult(page, { ...DEVICES, profile: { ...profile, products } });
  const line = page.locator('[data-unsure="product.listed"]');
  await expect(line).toContainText(first.name ?? '?');
  await expect(line).toContainText('市药监局');
  expect(asOf).toBe('2026-03-01');
  // By key: cards above it take their real height as the page scrolls there.
  await line.getByRole('link').press('Enter');
  await expect(page.locator('h1')).toHaveText(first.name ?? '?');
});

test('without any answer there is nothing but the way to the check', async ({ page }) => {
  await open(page, '#/results');
  await expect(page.getByText(words.empty)).toBeVisible();
  await expect(page.locator('[data-provision], [data-measure], .folds')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: zh.home.start }).click();
  await expect(page).toHaveURL(/#\/check/);
});
