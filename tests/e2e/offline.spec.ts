import { cp, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zh } from '../../src/i18n/zh';
import { expect, filesKept, FULL, go, test } from './app';
import { DIST, headless } from './built';
import { cached } from './cached';
import { COMPANY, SCREENS } from './screens';
import { serve } from './server';
import { verdictsShown } from './shown';
import { keep } from './stored';

test.use({ serviceWorkers: 'allow' });

for (const base of FULL ? ['/', '/a/', '/a/b/'] : ['/', '/a/b/']) {
  test(`after one visit to ${base} everything works without the host`, async ({
    context,
    page,
  }) => {
    test.setTimeout(120_000);
    const { assess, catalogue } = await headless();
    const failed: string[] = [];
    context.on('requestfailed', (request) => failed.push(request.url()));
    context.on('response', (response) => {
      if (!response.ok()) failed.push(`${response.status()} ${response.url()}`);
    });

    const server = await serve(DIST, base);
    await page.goto(server.address);
    await filesKept(page);
    await keep(page, COMPANY);
    expect(failed).toEqual([]);
    await server.kill();
    await expect(fetch(server.address)).rejects.toThrow();

    const results = await context.newPage();
    await results.goto(`${server.address}?from=chat#/results`);
    const shown = await verdictsShown(results);
    const day = await results.getByLabel(zh.results.asOf).inputValue();
    const { measures } = assess(COMPANY, day);
    const verdicts = Object.entries(measures).map(([id, { verdict }]) => [id, verdict]);
    expect(Object.entries(shown).map(([id, { verdict }]) => [id, verdict])).toEqual(
      expect.arrayContaining(verdicts),
    );
    await filesKept(results);

    // All of them at the deepest address; elsewhere a sample.
    const all = FULL || base === '/a/b/';
    for (const [index, { route, heading }] of SCREENS.entries()) {
      if (!all && index % 4 > 0) continue;
      const other = await context.newPage();
      await other.goto(`${server.address}?visit=${index}${route}`);
      await expect(other.locator('h1'), route).toContainText(heading);
      await other.close();
    }
    const other = await context.newPage();
    await other.goto(`${server.address}#/measures`);
    const visited = catalogue.measures.filter((_, index) => all || index % 8 === 0);
    for (const { id } of visited) {
      await go(other, `#/measures/${id}`);
      if (FULL) await other.reload();
      await expect(other.locator('h1')).toContainText(`${id} `);
      await expect(other.locator('p[data-measure]')).toHaveAttribute(
        'data-verdict',
        measures[id]?.verdict ?? '',
      );
    }
  });
}

test.describe('with a file missing on the host, or another in its place', () => {
  test.use({ expectedErrors: [/404|bad-precaching-response|integrity|Failed to fetch/] });

  for (const [missing, instead] of [
    [/^catalogue-en-.*\.js$/],
    [/^ResultsPage-.*\.js$/],
    [/^MeasurePage-.*\.css$/],
    [/^catalogue-en-.*\.js$/, 'export default {};'],
  ] as const) {
    const what = `${missing.source}${instead ? ' with another content' : ''}`;
    test(`${what} keeps the app from calling itself ready`, async ({ page }) => {
      const folder = await mkdtemp(join(tmpdir(), 'dist-'));
      await cp(DIST, folder, { recursive: true });
      const assets = join(folder, 'assets');
      const name = (await readdir(assets)).find((each) => missing.test(each)) ?? '';
      await rename(join(assets, name), join(folder, 'kept'));
      if (instead) await writeFile(join(assets, name), instead);
      const server = await serve(folder);
      const state = page.locator('[data-offline]');

      await page.goto(server.address);
      await filesKept(page, 'failed');
      await expect(state).toHaveText(zh.offline.failed);

      // The sentence says to open the page again, and that helps.
      await rename(join(folder, 'kept'), join(assets, name));
      await page.reload();
      await filesKept(page);
      await server.kill();
      await rm(folder, { recursive: true });
    });
  }
});

test.describe('a network that answers everything with a page of its own', () => {
  test.use({ expectedErrors: [/unsupported MIME type/] });

  test('changes nothing that is stored, and the app works', async ({ context, page }) => {
    const server = await serve(DIST);
    await page.goto(server.address);
    await filesKept(page);
    await keep(page, COMPANY);
    const before = await cached(page);
    expect(Object.keys(before).length).toBeGreaterThan(30);

    server.answerAll('<!doctype html><title>Sign in</title><p>Welcome to our network.</p>');
    await expect(fetch(`${server.address}sw.js`).then((each) => each.text())).resolves.toContain(
      'Welcome',
    );
    for (let visit = 0; visit < 2; visit += 1) {
      await page.reload();
      await filesKept(page);
      await expect(page.locator('h1')).toHaveText(zh.home.title);
      // As when it comes to the front: the portal is no new version.
      await page.evaluate(async () => {
        document.dispatchEvent(new Event('visibilitychange'));
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update().catch(() => undefined);
      });
      await expect(page.locator('.notices')).toHaveText('');
    }
    const other = await context.newPage();
    for (const [index, { route, heading }] of SCREENS.entries()) {
      await other.goto(`${server.address}?visit=${index}${route}`);
      await expect(other.locator('h1'), route).toContainText(heading);
    }
    expect(await cached(page)).toEqual(before);
    await server.kill();
  });
});

test('a file that the browser has thrown away is noticed, and fetched at the next visit', async ({
  page,
}) => {
  await page.goto('./');
  await filesKept(page);
  const thrownAway = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const key = (await cache.keys()).find(({ url }) => url.includes('catalogue-en'));
    return key ? cache.delete(key) : false;
  });
  expect(thrownAway).toBe(true);

  await page.reload();
  await filesKept(page, 'failed');
  await page.reload();
  await filesKept(page);
});
