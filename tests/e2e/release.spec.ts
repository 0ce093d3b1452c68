import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import app from '../../package.json' with { type: 'json' };
import { filesIn, SUMS, sumsOf } from '../../src/release/sums';
import { DIST, root } from './built';

const SBOM = 'sbom.cdx.json';

interface Bom {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string };
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

interface PrecacheEntry {
  readonly url: string;
  readonly integrity?: string;
}

const readJson = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8'));

test('SHA256SUMS holds every file of the app but itself', async () => {
  const list = await readFile(join(DIST, SUMS), 'utf8');
  expect(list).toBe(sumsOf(DIST));
  const paths = list.split('\n').map((line) => line.slice(66));
  expect(paths).toEqual(expect.arrayContaining(['index.html', 'sw.js', 'robots.txt', SBOM]));
  expect(paths).not.toContain(SUMS);
});

test('the bill of materials names what is in the files, in the versions that are installed', async () => {
  const bom = await readJson<Bom>(join(DIST, SBOM));
  const names = bom.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['svelte', ...Object.keys(app.dependencies)]));
  // Tools that only build are not among them.
  for (const tool of ['vite', 'rolldown', 'esrap', 'acorn', 'typescript']) {
    expect(names).not.toContain(tool);
  }
  for (const { name, version } of bom.components) {
    const installed = join(root, 'node_modules', name, 'package.json');
    expect(await readJson(installed), name).toEqual(expect.objectContaining({ version }));
  }
  expect(bom.serialNumber).toBeUndefined();
  expect(bom.metadata.timestamp).toBeUndefined();
});

test('the service worker holds every file that it stores to the hash of its content', async () => {
  const worker = await readFile(join(DIST, 'sw.js'), 'utf8');
  const entries = [...worker.matchAll(/\{[^{}]*"url":[^{}]*\}/g)].map(([entry]): PrecacheEntry =>
    JSON.parse(entry),
  );
  const paths = entries.map(({ url }) => url);
  expect(paths).toEqual(expect.arrayContaining(['index.html', 'manifest.webmanifest']));
  expect(paths).toEqual(
    expect.arrayContaining(filesIn(DIST).filter((path) => path.startsWith('assets/'))),
  );
  for (const { url, integrity } of entries) {
    const hash = createHash('sha384').update(await readFile(join(DIST, url)));
    expect(integrity, url).toBe(`sha384-${hash.digest('base64')}`);
  }
  for (const path of [SUMS, SBOM, 'sw.js']) expect(paths).not.toContain(path);
});

test('no file tells where it was built', async () => {
  for (const path of filesIn(DIST)) {
    const bytes = await readFile(join(DIST, path));
    for (const place of [root, `${homedir()}/`, `${tmpdir()}/`]) {
      expect(bytes.includes(place), `${path} holds ${place}`).toBe(false);
    }
  }
});

test('built again from the same sources, elsewhere and in another time zone, it is the same', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
  const sources = ['src', 'public', 'index.html', 'package.json', 'package-lock.json'];
  const settings = ['vite.config.ts', 'svelte.config.js', 'tsconfig.json', 'tests/setup'];
  await mkdir(join(elsewhere, 'tests'));
  for (const path of [...sources, ...settings]) {
    await cp(join(root, path), join(elsewhere, path), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
  await promisify(execFile)('npx', ['vite', 'build', '--logLevel', 'error'], {
    cwd: elsewhere,
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'C' },
  });
  // Every file but the list itself is in the list.
  expect(await readFile(join(elsewhere, 'dist', SUMS), 'utf8')).toBe(
    await readFile(join(DIST, SUMS), 'utf8'),
  );
  expect(sumsOf(join(elsewhere, 'dist'))).toBe(sumsOf(DIST));
  await rm(elsewhere, { recursive: true });
});
