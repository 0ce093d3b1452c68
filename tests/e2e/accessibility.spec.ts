import type { Locator } from '@playwright/test';
import { readSources } from '../architecture/source';
import { zh } from '../../src/i18n/zh';
import { expect, open, show, test } from './app';
import { headless } from './built';
import { DIALOGS, lookIntoDialogs } from './dialogs';
import { tabTo } from './keyboard';
import { enlarge, LOOKS, nameOf, prepare, SEED, stickingOut, violationsOn } from './looks';
import { COMPANY, RECORDS, WITH_RECORDS as SCREENS } from './screens';
import { openFolded, verdictsOf, verdictsShown } from './shown';
import { keep, keepRecords, storedIn } from './stored';

/** Higher than any screen, so that everything is drawn and the bar at the bottom covers nothing. */
const WHOLE_PAGE = 20_000;

test.beforeAll(() => console.log(`looks: drawn by seed ${SEED}: ${LOOKS.map(nameOf).join('; ')}`));

for (const look of LOOKS) {
  test.describe(nameOf(look), () => {
    test.use({ viewport: { width: look.width, height: WHOLE_PAGE }, colorScheme: look.scheme });

    test('axe finds nothing on any screen, and nothing sticks out', async ({ page }) => {
      test.setTimeout(600_000);
      await prepare(page, look.language);
      if (look.large) await enlarge(page);
      const found: string[] = [];
      for (const { route } of SCREENS) {
        await show(page, route);
        await openFolded(page);
        found.push(...(await violationsOn(page, route)));
        found.push(...(await stickingOut(page)).map((part) => `${route} sticks out: ${part}`));
      }
      expect(found).toEqual([]);
    });

    test('axe finds nothing in any dialog, and nothing sticks out', async ({ page }) => {
      test.setTimeout(240_000);
      // As high as a screen is: a dialog is measured by it.
      await page.setViewportSize({ width: look.width, height: 844 });
      await prepare(page, look.language);
      if (look.large) await enlarge(page);
      const found: string[] = [];
      await lookIntoDialogs(page, async (place) => {
        found.push(...(await violationsOn(page, place)));
        const isWide = await page
          .getByRole('dialog')
          .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
        if (isWide) found.push(`${place} scrolls sideways`);
      });
      expect(found).toEqual([]);
    });
  });
}

test('every dialog of the app is among those that are looked into', () => {
  const holders = readSources('src/ui')
    .filter(({ path, text }) => path.endsWith('.svelte') && /<(D|d)ialog\b/.test(text))
    .map(({ path }) => path.slice('src/ui/'.length, -'.svelte'.length));
  // The frame that the others stand in is none itself.
  const others = holders.filter((path) => path !== 'primitives/Dialog');
  expect(others.length).toBeGreaterThan(5);
  const looked = DIALOGS.map(({ component }) => component);
  expect(others.filter((path) => !looked.includes(path))).toEqual([]);
});

test('every change of screen moves the focus to its heading', async ({ page }) => {
  await open(page);
  await keepRecords(page, RECORDS);
  await keep(page, COMPANY);
  // The first screen is left as the browser opens it.
  await expect(page.locator('body')).toBeFocused();
  for (const { route, heading } of [...SCREENS.slice(1), ...SCREENS.slice(0, 1)]) {
    await show(page, route);
    await expect(page.locator('h1')).toContainText(heading);
  }
});

test('the first Tab reaches a link that skips to the content', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: zh.app.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: zh.home.start })).toBeFocused();
  await expect(page).toHaveURL(/\/$|#\/$/);
});

test('the language and the title follow the page', async ({ page }) => {
  for (const [language, other] of [
    ['zh-CN', 'English'],
    ['en', '中文'],
  ] as const) {
    await open(page);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const titles = new Set<string>();
    for (const { route } of SCREENS) {
      await show(page, route);
      if (route === '#/') continue;
      const heading = await page.locator('h1').innerText();
      await expect(page).toHaveTitle(`${heading} · ${zh.app.name}`);
      titles.add(heading);
    }
    expect(titles.size).toBeGreaterThan(8);
    await page.getByRole('button', { name: other }).click();
  }
});

test('a company is entered and judged with the keyboard alone', async ({ page }) => {
  const { check: words } = zh;
  const press = async (target: Locator, key: string) => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  const main = page.getByRole('main');
  const linkTo = (name: string) => main.getByRole('link', { name, exact: true });
  const buttonTo = (name: string) => main.getByRole('button', { name, exact: true });
  const heading = (name: string) => expect(page.locator('h1')).toHaveText(name);
  const question = (id: string) => page.locator(`[data-fact="${id}"]`);
  const choice = (id: string) => question(id).getByRole('radio').first();
  const tick = (id: string) => question(id).locator('.tick').getByRole('checkbox');
  const unsure = (id: string) => question(id).locator('.chip').getByRole('checkbox');

  await open(page);
  await press(linkTo(zh.home.start), 'Enter');
  await heading(words.steps.place);
  await tabTo(page, page.getByLabel(words.companyName));
  await page.keyboard.type('Keyboard Ltd');
  await press(choice('inChongqing'), 'Space');
  await press(buttonTo(words.next), 'Enter');

  await heading(words.steps.role);
  await press(tick('role.drugHolder'), 'Space');
  await press(unsure('role.pharmacy'), 'Space');
  await press(buttonTo(words.restNo), 'Enter');

  await heading(words.steps.products);
  await tabTo(page, page.getByLabel(words.newProduct, { exact: true }));
  await page.keyboard.type('Product');
  await page.keyboard.press('Enter');
  await heading('Product');
  await press(choice('product.type'), 'ArrowDown');
  await press(tick('drug.cellOrGene'), 'Space');
  await press(buttonTo(words.restNo), 'Enter');
  await heading('Product');
  await press(buttonTo(words.restNo), 'Enter');
  await heading(words.steps.products);
  await press(buttonTo(words.complete), 'Enter');

  await heading(words.steps.plan);
  await press(buttonTo(words.restNo), 'Enter');
  await heading(words.steps.more);
  await press(buttonTo(words.next), 'Enter');
  await heading(words.steps.review);
  await press(linkTo(words.toResults), 'Enter');
  await heading(zh.results.title);

  const [row] = await storedIn(page, 'companies');
  expect(row).toMatchObject({
    enterprise: {
      name: 'Keyboard Ltd',
      facts: { inChongqing: true, 'role.drugHolder': true, 'role.university': false },
      unsure: ['role.pharmacy'],
    },
    products: [{ name: 'Product', facts: { 'product.type': 'biologic', 'drug.cellOrGene': true } }],
    productsComplete: true,
  });
  const { assess } = await headless();
  const day = await page.getByLabel(zh.results.asOf).inputValue();
  const profile: Parameters<typeof assess>[0] = JSON.parse(JSON.stringify(row));
  expect(await verdictsShown(page)).toEqual(verdictsOf(assess(profile, day)));
});
