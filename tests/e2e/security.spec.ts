import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { zh } from '../../src/i18n/zh';
import { expect, go, open, openDetails, ready, test } from './app';
import { DIST, root } from './built';
import { answer, enterProduct } from './driver';
import { COMPANY, SCREENS } from './screens';
import { keep } from './stored';

test.use({ serviceWorkers: 'allow' });

/** Collects what the content security policy holds back on every page of a context. */
async function violationsIn(context: BrowserContext): Promise<readonly string[]> {
  const violations: string[] = [];
  await context.exposeFunction('report', (violation: string) => violations.push(violation));
  await context.addInitScript(`addEventListener('securitypolicyviolation',
    ({ violatedDirective, sample }) => report(violatedDirective + ' ' + sample))`);
  return violations;
}

test('every route of the app is among the screens that are looked at', async () => {
  const read = (name: string) => readFile(join(root, 'src', 'app', name), 'utf8');
  const source = `${await read('screens.svelte.ts')}${await read('far-routes.ts')}`;
  const routes = [...source.matchAll(/^ {2}'([^']+)':/gm)].map(([, route = '']) => route);
  expect(routes.length).toBeGreaterThan(5);
  const open = routes.filter((route) => {
    // `/:step?` may be there or not, `/:id` has to be, as what `/*` stands for; `*` is any other.
    const pattern = route.replace(/\/:\w+\?/g, '(/[^/]+)?').replace(/\/:\w+/g, '/[^/]+');
    const address = new RegExp(`^#${pattern.replace(/^\*$/, '/nowhere').replace('*', '.+')}$`);
    return !SCREENS.some((screen) => address.test(screen.route));
  });
  expect(open).toEqual([]);
});

test('no screen does what the content security policy forbids', async ({ page, context }) => {
  const violations = await violationsIn(context);
  await open(page);
  await keep(page, COMPANY);
  for (const { route, heading } of SCREENS) {
    await go(page, route);
    await expect(page.locator('h1')).toContainText(heading);
    await openDetails(page);
  }
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const { route } of SCREENS) {
    await page.goto(`./?again${route}`);
    await ready(page);
    await openDetails(page);
  }
  expect(violations).toEqual([]);
});

test.describe('what the policy holds back', () => {
  test.use({ expectedErrors: [/Content Security Policy|Trusted/i] });

  test('is seen, and does not run', async ({ page, context }) => {
    const violations = await violationsIn(context);
    // Every other test fails at an error in the console: each violation has to be one.
    const errors: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await open(page);
    for (const [script, directive] of [
      [`trustedTypes.createPolicy('evil', {})`, 'trusted-types'],
      [`trustedTypes.createPolicy('app-urls', {})`, 'trusted-types'],
      [`document.body.innerHTML = '<b>x</b>'`, 'require-trusted-types-for'],
      [`navigator.serviceWorker.register('./other.js')`, 'require-trusted-types-for'],
      [`setTimeout('document.title = 1')`, 'require-trusted-types-for'],
      // Not by the test itself, which may.
      [
        `new Promise((_, fail) => setTimeout(() => { try { eval('1') } catch (e) { fail(e) } }))`,
        'require-trusted-types-for',
      ],
      [`fetch('https://example.org/')`, 'connect-src'],
    ] as const) {
      const before = violations.length;
      const told = errors.length;
      await expect(page.evaluate(script), script).rejects.toThrow();
      await expect.poll(() => errors.length, script).toBeGreaterThan(told);
      await expect.poll(() => violations.slice(before).join()).toContain(directive);
    }
    await page.evaluate(`document.body.setAttribute('style', 'display: none')`);
    await expect.poll(() => violations.at(-1)).toContain('style-src');
    await expect(page.locator('body')).toBeVisible();
  });
});

test('the page itself holds no script and no style', async () => {
  const html = await readFile(join(DIST, 'index.html'), 'utf8');
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/i);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
  const addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.filter((address) => !/^(\.\/|#\/)/.test(address ?? ''))).toEqual([]);
  // Before anything that it has to hold back.
  const first = /<(meta http-equiv|link|script)\b/.exec(html)?.[1];
  expect(first).toBe('meta http-equiv');
});

test('names are shown as they were typed, never as a part of the page', async ({ page }) => {
  const name = '<img src=x onerror="document.title=1"><b>甲</b> & {@html 1}';
  await open(page, '#/check');
  await page.getByLabel(zh.check.companyName).fill(name);
  await answer(page, 'inChongqing', true);
  await go(page, '#/check/products');
  await enterProduct(page, { id: '', name, facts: { 'product.type': 'device' } });
  await expect(page.locator('[data-product]')).toContainText(name);
  await page.getByRole('button', { name: zh.check.remove }).click();
  await expect(page.getByText(zh.check.removed(name))).toBeVisible();
  await page.getByRole('button', { name: zh.check.undo }).click();
  await page.reload();
  await go(page, '#/results');
  await expect(page.getByRole('main').getByText(name).first()).toBeAttached();
  await page.goto(`./#/measures/${encodeURIComponent(name)}`);
  await expect(page.locator('h1')).toHaveText(zh.measures.unknown);
  await expect(page.locator('img, main b')).toHaveCount(0);
  await expect(page).toHaveTitle(/渝药自查/);
});
