import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import * as v from 'valibot';
import { chromiumLaunch } from '../setup/chromium';
import { expect, filesKept, test as base } from './app';
import { DIST } from './built';
import { serve } from './server';

const picture = v.object({ src: v.string(), sizes: v.string(), type: v.string() });
const entry = { name: v.string(), url: v.string(), icons: v.array(picture) };
const manifestSchema = v.object({
  start_url: v.string(),
  scope: v.string(),
  short_name: v.pipe(v.string(), v.maxLength(6)),
  icons: v.array(v.object({ ...picture.entries, purpose: v.optional(v.string()) })),
  shortcuts: v.array(v.object(entry)),
  screenshots: v.array(
    v.object({
      ...picture.entries,
      form_factor: v.picklist(['narrow', 'wide']),
      label: v.pipe(v.string(), v.nonEmpty()),
    }),
  ),
});

/** A context that keeps its data on disk: a browser installs nothing from a private window. */
const test = base.extend<{ lasting: BrowserContext }>({
  lasting: async ({ locale }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'browser-'));
    const context = await chromium.launchPersistentContext(folder, {
      ...chromiumLaunch,
      ...(locale !== undefined && { locale }),
      serviceWorkers: 'allow',
    });
    await use(context);
    await context.close();
    await rm(folder, { recursive: true });
  },
});

/** Width and height of a PNG file, from its header. */
function sizeOf(png: Buffer): string {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

for (const folder of ['/', '/a/', '/a/b/']) {
  test(`a browser can install the app from ${folder}`, async ({ lasting }) => {
    const server = await serve(DIST, folder);
    const page = await lasting.newPage();
    await page.goto(server.address);
    await filesKept(page);

    const session = await lasting.newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    const found = await session.send('Page.getAppManifest');
    expect(found.errors).toEqual([]);
    expect(found.url).toBe(`${server.address}manifest.webmanifest`);
    // An id counts from the root of the host, so it has to be a name that no other app there has.
    const { appId } = await session.send('Page.getAppId');
    expect(appId).toBe(new URL('/yuyao-zicha', server.address).href);

    const manifest = v.parse(manifestSchema, JSON.parse(found.data ?? ''));
    const inside = (address: string) => new URL(address, found.url).href;
    for (const address of [manifest.start_url, manifest.scope]) {
      expect(inside(address)).toBe(server.address);
    }
    const { icons, shortcuts, screenshots } = manifest;
    const pictures = [...icons, ...shortcuts.flatMap((each) => each.icons), ...screenshots];
    for (const { src, sizes, type } of pictures) {
      const response = await fetch(inside(src));
      expect(response.status, src).toBe(200);
      expect(response.headers.get('content-type'), src).toBe(type);
      const bytes = Buffer.from(await response.arrayBuffer());
      if (type === 'image/png') expect(sizeOf(bytes), src).toBe(sizes);
      else expect(sizes, src).toBe('any');
    }
    for (const { name, url } of shortcuts) {
      await page.goto(inside(url));
      await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
      await expect(page).not.toHaveTitle('渝药自查');
    }
    await server.kill();
  });
}

test('the manifest has what an installation shows', async () => {
  const server = await serve(DIST);
  const response = await fetch(`${server.address}manifest.webmanifest`);
  const { icons, screenshots } = v.parse(manifestSchema, await response.json());
  await server.kill();
  const sizes = (purpose: string | undefined) =>
    icons.filter((icon) => icon.purpose === purpose).map((icon) => icon.sizes);
  expect(sizes(undefined)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(sizes('maskable')).toEqual(expect.arrayContaining(['192x192', '512x512']));

  for (const [form, count] of [
    ['narrow', 2],
    ['wide', 1],
  ] as const) {
    const shown = screenshots.filter(({ form_factor }) => form_factor === form);
    expect(shown).toHaveLength(count);
    // Chromium shows those of one form only where they have one shape, and none too long for it.
    const ratios = shown.map(({ sizes: size }) => {
      const [width = 0, height = 0] = size.split('x').map(Number);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(320);
      expect(Math.max(width, height) / Math.min(width, height)).toBeLessThanOrEqual(2.3);
      return width / height;
    });
    expect(new Set(ratios).size).toBe(1);
  }
  for (const { src } of screenshots) {
    expect((await stat(join(DIST, src))).size, src).toBeLessThan(200_000);
  }
});
