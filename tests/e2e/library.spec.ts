import type { Page } from '@playwright/test';
import { zh } from '../../src/i18n/zh';
import { policies } from '../../src/i18n/zh/policies';
import { expect, filesKept, open, show, test } from './app';
import { headless } from './built';
import { tabTo } from './keyboard';
import { COMPANY } from './screens';
import { keep } from './stored';

test.use({ serviceWorkers: 'allow' });

const { search: words, filters, compare, procedures } = policies;

const field = (page: Page) => page.getByRole('searchbox', { name: words.label });
const found = (page: Page) => page.getByRole('list', { name: words.results });
/** How many were found; notices of the device are told in their own place. */
const counted = (page: Page) => page.locator('main [role="status"]:not(.notice)').first();

/** The measures that are listed, once all of them are. */
async function listed(page: Page): Promise<readonly string[]> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  return page
    .locator('main [data-measure]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-measure') ?? ''));
}

/** Opens the filters where they are folded. */
async function unfold(page: Page): Promise<void> {
  const summary = page.locator('main summary', { hasText: words.filter(0).slice(0, 2) });
  if (await summary.isVisible()) await summary.click();
}

test('what is typed is found letter by letter, marked and counted', async ({ page }) => {
  await open(page, '#/measures');
  const { catalogue } = await headless();
  expect(await listed(page)).toHaveLength(catalogue.measures.length);
  await field(page).pressSequentially('批签发');
  await expect(counted(page)).toHaveText(words.count(1));
  expect(await listed(page)).toEqual(['2026-17']);
  await expect(found(page).locator('mark').first()).toHaveText('批签发');
  await field(page).fill('60 个工作日');
  await expect(found(page).getByText('60 工作日 → 40 工作日（平均）').first()).toBeVisible();
  await field(page).fill('没有这样的词');
  await expect(counted(page)).toHaveText(words.count(0));
  await page.getByRole('button', { name: words.clear }).click();
  await expect.poll(() => listed(page)).toHaveLength(catalogue.measures.length);
});

test('a search is in the address: shared, reloaded and gone back to, without a step for each letter', async ({
  page,
}) => {
  await open(page, '#/timeline');
  await show(page, '#/measures');
  await field(page).pressSequentially('疫苗');
  await expect(page).toHaveURL(new RegExp(`#/measures\\?q=${encodeURIComponent('疫苗')}$`));
  const ids = await listed(page);
  expect(ids.length).toBeGreaterThan(0);
  await page.reload();
  await expect(field(page)).toHaveValue('疫苗');
  await expect.poll(() => listed(page)).toEqual(ids);

  const [first] = ids;
  await found(page).getByRole('link').first().click();
  await expect(page.locator('h1')).toContainText(`${first} `);
  await page.goBack();
  await expect(field(page)).toHaveValue('疫苗');
  await expect.poll(() => listed(page)).toEqual(ids);
  await page.goBack();
  await expect(page).toHaveURL(/#\/timeline$/);
});

test('what an address gets wrong is left out', async ({ page }) => {
  await open(page, '#/measures?document=1999&verdict=maybe&colour=red');
  const { catalogue } = await headless();
  await expect.poll(() => listed(page)).toHaveLength(catalogue.measures.length);
});

test('a filter by verdict keeps the measures to which the core gives it', async ({ page }) => {
  await open(page);
  await keep(page, COMPANY);
  const { assess, catalogue } = await headless();
  await page.clock.setFixedTime(new Date('2026-03-02T04:00:00Z'));
  await page.reload();
  const { measures } = assess(COMPANY, '2026-03-02');
  const withVerdict = (verdict: string) =>
    catalogue.measures.map(({ id }) => id).filter((id) => measures[id]?.verdict === verdict);
  await show(page, '#/measures');
  await unfold(page);
  for (const verdict of ['eligible', 'ineligible', 'lapsed'] as const) {
    await page.getByLabel(filters.verdict).selectOption(zh.verdicts[verdict]);
    await expect.poll(() => listed(page), verdict).toEqual(withVerdict(verdict));
    await expect(page).toHaveURL(new RegExp(`verdict=${verdict}$`));
    await expect(counted(page)).toHaveText(words.count(withVerdict(verdict).length));
  }
});

test('the filters are folded on a phone and stand open on a desk', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '#/measures?kind=duty');
  await expect(page.getByLabel(filters.kind)).toBeHidden();
  await page.getByText(words.filter(1)).click();
  await expect(page.getByLabel(filters.kind)).toHaveValue('duty');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByLabel(filters.kind)).toBeVisible();
});

test('a measure is found, opened and compared by the keyboard alone', async ({ page }) => {
  await open(page, '#/measures');
  await tabTo(page, field(page));
  await page.keyboard.type('2021-06');
  await expect(counted(page)).toHaveText(words.count(1));
  await tabTo(page, found(page).getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  const related = page.locator('[data-related="2026-10"]');
  await tabTo(page, related.locator('summary'));
  await page.keyboard.press('Enter');
  const table = related.getByRole('table');
  await expect(table.getByText('60 → 40 天（不含发补整改时限）')).toBeVisible();
  await expect(table.getByText('60 → 40 工作日（平均）')).toBeVisible();
  // Two figures that look alike and are none of each other's.
  await expect(table.locator('[data-pair]')).toHaveCount(0);
  await expect(related.getByText(compare.neverMerged)).toBeVisible();
});

test('a measure leads to its procedures, and its official page can be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#/measures/2026-10');
  await page.locator('summary', { hasText: procedures.title }).click();
  const procedure = page.locator('details [data-procedure="device2-registration"]').first();
  await expect(procedure.getByRole('link')).toHaveAttribute(
    'href',
    '#/filings/new?procedure=device2-registration',
  );
  await page.getByRole('button', { name: policies.copyAddress }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const { catalogue } = await headless();
  expect(copied).toBe(catalogue.documents.find(({ id }) => id === '2026')?.url);
});

for (const [width, isStacked] of [
  [1280, false],
  [320, true],
] as const) {
  test(`at ${width} px both sides stand ${isStacked ? 'under' : 'beside'} each other`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '#/measures/2026-10');
    const related = page.locator('[data-related="2021-06"]');
    await related.locator('summary').click();
    const cells = related.locator('tr[data-apart] td');
    const [own, other] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
    if (!own || !other) throw new RangeError('Both sides are not on the page.');
    expect(other.x > own.x).toBe(!isStacked);
    expect(other.y > own.y).toBe(isStacked);
    await expect(cells.nth(1).getByText('2021-06')).toBeVisible({ visible: isStacked });
  });
}

test('all of it works without the host', async ({ page, context }) => {
  await page.goto('./');
  await filesKept(page);
  await context.setOffline(true);
  await page.goto(`./#/measures?q=${encodeURIComponent('批签发')}`);
  await expect(found(page).locator('mark').first()).toHaveText('批签发');
  await show(page, '#/measures/2026-20');
  await page.locator('summary', { hasText: procedures.title }).click();
  await expect(page.locator('[data-procedure="device-export-certificate"]')).toBeVisible();
});
