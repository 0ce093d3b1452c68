import { test as base, expect, type Page } from '@playwright/test';
import { DIST } from './built';
import { serve } from './server';

/** Everything instead of a sample. */
export const FULL = process.env['E2E_FULL'] === '1';

/** Some of a list, spread evenly; all of it in the full run. */
export const sampled = <T>(all: readonly T[], count: number): readonly T[] =>
  FULL ? all : all.filter((_, index) => index % Math.ceil(all.length / count) === 0);

interface Options {
  /**
   * What a test provokes on purpose; every other error on the page makes it fail. One expression
   * at most: Playwright takes a list with a second object for a value and its settings.
   */
  expectedErrors: readonly [] | readonly [RegExp];
}

/** A test with the built app served from its own origin, which nothing may leave. */
export const test = base.extend<Options & { noise: undefined }, { address: string }>({
  expectedErrors: [[], { option: true }],
  address: [
    async ({ browserName: _browser }, use) => {
      const server = await serve(DIST);
      await use(server.address);
      await server.kill();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ address }, use) => use(address),
  noise: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = [];
      const origins = new Set<string>();
      context.on('weberror', (error) => errors.push(String(error.error())));
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        // Addresses within the page lead nowhere.
        if (protocol !== 'blob:') origins.add(hostname);
        if (request.method() !== 'GET') errors.push(`${request.method()} ${request.url()}`);
      });
      await use(undefined);
      const surprising = errors.filter((text) => !expectedErrors.some((known) => known.test(text)));
      expect(surprising, 'errors on the page').toEqual([]);
      expect(origins.size, `hosts asked: ${[...origins].join(', ')}`).toBeLessThanOrEqual(1);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens a screen in a page that is new to it, as a bookmark or a reload does. */
export async function open(page: Page, route = '#/'): Promise<void> {
  await page.goto(`./${route}`);
  await ready(page);
}

/** Waits until the catalogue, the stored company and the screen itself are there. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('h1[tabindex]')).toBeAttached();
  await expect(page.locator('[data-offline]')).not.toHaveAttribute('data-offline', 'unknown');
}

/** Waits until the app says how its files are kept: fetching them all is most of the work of a page. */
export async function filesKept(page: Page, state: 'ready' | 'failed' = 'ready'): Promise<void> {
  const line = page.locator('[data-offline]');
  await expect(line).toHaveAttribute('data-offline', state, { timeout: 60_000 });
}

/** Goes to another screen of the page that is open. */
export async function go(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
}

/** Goes to another screen and waits for its heading, in whatever language, to have the focus. */
export async function show(page: Page, route: string): Promise<void> {
  // The first screen leaves the focus where it is, and the heading of the frame before it takes none.
  await expect(page.locator('h1[tabindex]')).toBeAttached();
  const isThere = await page.evaluate((hash) => {
    document.querySelector('h1')?.setAttribute('data-left', '');
    return (location.hash || '#/') === hash;
  }, route);
  if (isThere) return;
  await go(page, route);
  await expect(page.locator('h1:not([data-left])'), route).toBeFocused();
}

/** Opens everything that is folded away. */
export const openDetails = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
