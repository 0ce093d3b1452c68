import type { Page } from '@playwright/test';
import { chinaDay } from '../../src/domain/calendar/china-day';
import { zh } from '../../src/i18n/zh';
import { handoff } from '../../src/i18n/zh/handoff';
import { move as words } from '../../src/i18n/zh/move';
import { expect, go, open, ready, test } from './app';
import { headless } from './built';
import { COMPANY } from './screens';
import { verdictsOf, verdictsShown } from './shown';
import { keep } from './stored';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';

const INSTALLED = 'Object.defineProperty(navigator, "standalone", { value: true })';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('我的 leads to installing, moving and scanning', async ({ page }) => {
  await open(page, '#/me');
  await page.getByRole('link', { name: words.open }).click();
  await expect(heading(page, words.title)).toBeVisible();
  await page.getByRole('link', { name: words.take.scan }).click();
  expect(new URL(page.url()).hash).toBe('#/scan');
});

test.describe('on an iPhone', () => {
  test.use({ userAgent: IPHONE });

  test('the steps are told for both layouts of Safari', async ({ page }) => {
    await open(page, '#/move');
    for (const { title, steps } of [words.newSafari, words.oldSafari]) {
      const layout = page.locator('details', { hasText: title });
      await layout.locator('summary').click();
      await expect(layout.getByRole('listitem')).toHaveText([...steps]);
    }
    await expect(page.getByText(zh.pwa.install.iosNote)).toBeVisible();
  });

  test('the answers go from the browser into the installed app by one link', async ({
    page,
    browser,
    address,
  }) => {
    const { assess } = await headless();
    await page.addInitScript(
      'navigator.clipboard.writeText = (text) => Promise.resolve(void (window.copied = text))',
    );
    await open(page);
    await keep(page, COMPANY);
    await go(page, '#/move');
    await page.getByRole('button', { name: words.take.copy }).click();
    await expect.poll(() => page.evaluate('window.copied')).toMatch(/#\/r\/\d+$/);
    const link = String(await page.evaluate('window.copied'));

    // The app on the home screen sees nothing of what the browser has stored.
    const context = await browser.newContext({ userAgent: IPHONE });
    const app = await context.newPage();
    await app.addInitScript(INSTALLED);
    await app.goto(`${address}#/move`);
    await ready(app);
    await expect(app.getByText(words.separate.installed)).toBeVisible();
    await expect(app.getByText(words.take.none)).toBeVisible();
    await expect(app.getByText(zh.pwa.install.done)).toBeVisible();
    await app.getByRole('link', { name: words.take.scan }).click();
    await app.getByLabel(handoff.received.paste).fill(link);
    await app.getByRole('button', { name: handoff.received.open, exact: true }).click();
    await app.getByRole('button', { name: handoff.received.keep }).click();
    const judged = verdictsOf(assess(COMPANY, chinaDay(Date.now())));
    await expect(heading(app, zh.results.title)).toBeVisible();
    expect(Object.keys(await verdictsShown(app)).sort()).toEqual(Object.keys(judged).sort());
    await context.close();
  });
});

test('where the browser offers to install, the button has it ask', async ({ page }) => {
  await open(page, '#/move');
  await page.evaluate(() => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: () => Promise.resolve(document.body.setAttribute('data-asked', '')),
    });
    window.dispatchEvent(offer);
  });
  await page.getByRole('button', { name: zh.pwa.install.add }).click();
  await expect(page.locator('body')).toHaveAttribute('data-asked', '');
});

test.describe('in WeChat', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 13) MicroMessenger/8.0.50' });

  test('it says to go to the browser first', async ({ page }) => {
    await open(page, '#/move');
    await expect(page.getByText(words.separate.wechat)).toBeVisible();
    for (const step of zh.pwa.install.wechat) await expect(page.getByText(step)).toBeVisible();
  });
});

test('a backup takes everything along', async ({ page }) => {
  await open(page, '#/move');
  await page.getByRole('link', { name: words.all.open }).click();
  await expect(page.locator('#my-backup')).toBeFocused();
});
