import { wrongMeasures } from '../../src/data/lint/problem';
import type { Profile } from '../../src/domain/profile/profile';
import { zh } from '../../src/i18n/zh';
import { companyCases } from '../setup/cases';
import { expect, FULL, test } from './app';
import { caseOf, headless } from './built';
import { enterCompany } from './driver';
import { verdictsOf, verdictsShown, type Verdicts } from './shown';
import type { Effort } from './thumb';

/** One company of every kind that the documents speak to. */
const SAMPLE = ['S01', 'S14', 'S16', 'S20', 'S21', 'S24'];
const COMPANIES = FULL ? companyCases.map(({ id }) => id) : SAMPLE;

/** How long the way to the result may be, in the middle of all companies. */
const MOST = { screens: 20, taps: 40 };

// One after the other, so that their efforts come together.
test.describe.configure({ mode: 'default' });
const efforts: Effort[] = [];

test.afterAll(() => {
  // The middle of a few of them says nothing of all.
  if (efforts.length < COMPANIES.length) return;
  const median = (of: keyof Effort): number =>
    efforts.map((effort) => effort[of]).sort((one, other) => one - other)[
      Math.floor(efforts.length / 2)
    ] ?? NaN;
  const found = { screens: median('screens'), taps: median('taps') };
  console.log(
    `median of ${efforts.length} companies: ${found.screens} screens, ${found.taps} taps`,
  );
  expect(found.screens).toBeLessThanOrEqual(MOST.screens);
  expect(found.taps).toBeLessThanOrEqual(MOST.taps);
});

/** Verdicts that do not depend on the ids that the page gave to the products. */
function byProductName(verdicts: Verdicts, { products }: Profile): unknown {
  const text = products.reduce(
    (before, { id, name }) => before.replaceAll(`"${id}: `, `"${name}: `),
    JSON.stringify(verdicts),
  );
  return JSON.parse(text, (key, value: unknown) =>
    key === 'rows' && Array.isArray(value) ? value.toSorted() : value,
  );
}

/** The verdicts without their products, which are not asked for where nothing depends on them. */
const byProvision = (verdicts: Verdicts) =>
  Object.fromEntries(
    Object.entries(verdicts).map(([id, { verdict, provisions }]) => [
      id,
      {
        verdict,
        provisions: Object.fromEntries(
          Object.entries(provisions).map(([provision, own]) => [provision, own.verdict]),
        ),
      },
    ]),
  );

for (const id of COMPANIES) {
  const company = caseOf(id);
  test(`${id}, typed in, gets the verdicts of the core: ${company.title}`, async ({ page }) => {
    const { assess, catalogue } = await headless();
    const { effort, ...typed } = await enterCompany(page, company.profile, company.asOf);
    efforts.push(effort);
    // Where nothing is answered there is nothing to show yet.
    const isBlank = Object.keys(typed.enterprise.facts).length + typed.products.length === 0;
    if (isBlank && typed.enterprise.unsure?.length === 0) {
      await expect(page.getByText(zh.results.empty)).toBeVisible();
      return;
    }
    const shown = await verdictsShown(page);

    const judged = assess(typed, company.asOf);
    expect(shown).toEqual(verdictsOf(judged));
    expect(Object.keys(shown)).toHaveLength(catalogue.measures.length);
    expect(wrongMeasures(company, judged)).toEqual([]);

    // What the page did not ask for does not matter on that day.
    const whole = verdictsOf(assess(company.profile, company.asOf));
    if (typed.products.length === company.profile.products.length) {
      expect(byProductName(shown, typed)).toEqual(byProductName(whole, company.profile));
    } else expect(byProvision(shown)).toEqual(byProvision(whole));
  });
}

test('the order in which products are typed in does not matter', async ({ page, browser }) => {
  const { profile, asOf } = caseOf(FULL ? 'S05' : 'S20');
  const reversed = { ...profile, products: profile.products.toReversed() };
  const typed = await enterCompany(page, profile, asOf);
  const shown = await verdictsShown(page);

  const other = await browser.newPage({ baseURL: new URL('/', page.url()).href });
  const typedReversed = await enterCompany(other, reversed, asOf);
  expect(typedReversed.products.map(({ name }) => name)).toEqual(
    typed.products.map(({ name }) => name).reverse(),
  );
  expect(byProductName(await verdictsShown(other), typedReversed)).toEqual(
    byProductName(shown, typed),
  );
  await other.close();
});

test('the list of measures and the page of a measure show the verdicts of the result', async ({
  page,
}) => {
  const { profile, asOf } = caseOf('S20');
  await enterCompany(page, profile, asOf);
  const results = await verdictsShown(page);
  const verdicts = Object.fromEntries(
    Object.entries(results).map(([id, { verdict }]) => [id, verdict]),
  );

  await page.getByRole('navigation').getByRole('link', { name: '政策' }).click();
  await expect(page.locator('h1')).toHaveText('全部措施');
  const listed = await verdictsShown(page);
  expect(
    Object.fromEntries(Object.entries(listed).map(([id, { verdict }]) => [id, verdict])),
  ).toEqual(verdicts);

  await page.locator('[data-measure="2026-08"] a').click();
  await expect(page.locator('h1')).toContainText('2026-08');
  await expect(page.locator('[data-measure="2026-08"]')).toHaveAttribute(
    'data-verdict',
    verdicts['2026-08'] ?? '',
  );
  for (const [id, { verdict }] of Object.entries(results['2026-08']?.provisions ?? {})) {
    await expect(page.locator(`[data-provision="${id}"]`)).toHaveAttribute('data-verdict', verdict);
  }
});
