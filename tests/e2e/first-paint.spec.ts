import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { zh } from '../../src/i18n/zh';
import { expect, filesKept, test } from './app';
import { DIST } from './built';

test.use({ serviceWorkers: 'allow' });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first screen says what this is, shows the way in and what is needed', async ({
    page,
  }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(zh.home.title);
    await expect(page.getByText(zh.home.purpose)).toBeVisible();
    await expect(page.getByRole('link', { name: zh.home.start })).toHaveAttribute(
      'href',
      '#/check',
    );
    const help = page.locator('noscript p');
    await expect(help).toContainText('需要启用 JavaScript');
    await expect(help).toBeVisible();
    await expect(page.locator('.old')).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page).toHaveTitle(zh.app.name);
  });
});

test('a first visit asks for few files, for none twice, and for 95 kB at most', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.serviceWorker()) asked.push(new URL(request.url()).pathname);
  });
  await page.goto('./');
  await filesKept(page);
  const programs = asked.filter((path) => path.endsWith('.js') && !path.endsWith('/sw.js'));
  expect(programs.length).toBeLessThanOrEqual(10);
  expect(new Set(programs).size).toBe(programs.length);
  // The catalogue has a limit of its own.
  const sizes = programs
    .filter((path) => !path.includes('/catalogue-'))
    .map((path) => gzipSync(readFileSync(join(DIST, 'assets', basename(path)))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(95_000);
});

for (const width of [390, 1280]) {
  test(`the static frame and the running screen say the same at ${width} px`, async ({
    browser,
    page,
    baseURL,
  }) => {
    const viewport = { width, height: 844 };
    const still = await browser.newPage({
      baseURL: baseURL ?? '',
      javaScriptEnabled: false,
      viewport,
    });
    await still.goto('./');
    await page.setViewportSize(viewport);
    await page.goto('./');
    await expect(page.getByText(zh.home.points[0]?.text ?? '')).toBeVisible();
    for (const part of [
      'header.top',
      'nav.bar',
      '.hero h1',
      '.hero > p:not(.old) >> nth=0',
      '.hero .button.main',
    ]) {
      const words = await still.locator(part).innerText();
      await expect(page.locator(part)).toHaveText(words.replace(/\s+/g, ' '), {
        useInnerText: true,
      });
    }
    const signs = (frame: Page) =>
      frame
        .locator('nav.bar a')
        .evaluateAll((links) =>
          links.map((link) => [
            link.getAttribute('href'),
            link.getAttribute('aria-current'),
            link.querySelector('path')?.getAttribute('d'),
          ]),
        );
    expect(await signs(page)).toEqual(await signs(still));
    await still.close();
  });

  test(`nothing jumps while the app comes alive at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const value: unknown = Reflect.get(entry, 'value');
          const before: unknown = Reflect.get(window, 'shift');
          Object.assign(window, { shift: Number(before) + Number(value) });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('./');
    await filesKept(page);
    expect(await page.evaluate('shift')).toBeLessThanOrEqual(0.02);
  });
}
