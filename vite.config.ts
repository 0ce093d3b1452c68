import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { deflateSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './tests/setup/chromium.ts';
import packageJson from './package.json' with { type: 'json' };
import { servedOf } from './src/data/document-files.ts';
import { splitLanguages } from './src/data/languages.ts';
import { partsOfAVisit } from './src/release/chunks.ts';
import { PAGE_POLICY } from './src/release/headers.ts';
import { describeRelease } from './src/release/release.ts';

/** Serves a data file in one language: `?zh` without English, `?en` as the list of English texts. */
const oneLanguage: Plugin = {
  name: 'one-language',
  enforce: 'pre',
  transform(code, id) {
    const [, language] = /\.json\?(zh|en)$/.exec(id) ?? [];
    if (language !== 'zh' && language !== 'en') return undefined;
    const json = JSON.stringify(splitLanguages(servedOf(JSON.parse(code)))[language]);
    // Parsing a text is faster than reading the same data as a program.
    return {
      code: `export default JSON.parse(${JSON.stringify(json)})`,
      moduleType: 'js',
      map: null,
    };
  },
};

/**
 * Ships a file packed, and gives its address: `?packed`. The scanner's program is larger than any
 * file may be, and few hosts pack it on the way. The ending is one that no host knows, because some
 * unpack what they recognise.
 */
const packed: Plugin = {
  name: 'packed',
  enforce: 'pre',
  load(id) {
    const [path, query] = id.split('?');
    if (path === undefined || query !== 'packed') return undefined;
    const source = deflateSync(readFileSync(path), { level: 9 });
    if (this.meta.watchMode) {
      const data = `data:application/octet-stream;base64,${source.toString('base64')}`;
      return `export default ${JSON.stringify(data)}`;
    }
    const file = this.emitFile({ type: 'asset', name: `${basename(path)}.bin`, source });
    return `export default import.meta.ROLLUP_FILE_URL_${file}`;
  },
};

/** What the program calls its version; the tests of updates build one under another name. */
const APP_VERSION = process.env['APP_VERSION'] ?? packageJson.version;

const release = describeRelease({
  name: packageJson.name,
  version: APP_VERSION,
  license: packageJson.license,
});

/**
 * The library that writes spreadsheets packs large ones in workers made of blobs, which a strict
 * policy forbids. It runs in a worker of ours, where it may as well pack in place.
 */
const packInPlace: Plugin = {
  name: 'pack-in-place',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'fflate' && /write-excel-file\/.*\/zipToArrayBuffer\.js$/.test(importer ?? '')
      ? '\0pack-in-place'
      : undefined,
  load: (id) =>
    id === '\0pack-in-place'
      ? `import { zipSync } from 'fflate';
         export const zip = (files, done) => done(null, zipSync(files));`
      : undefined,
};

/** Only in the build: the development server needs what the policy forbids. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

const serviceWorker = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src',
  filename: 'sw.ts',
  injectRegister: false,
  // The manifest is a file of ours in public/, with relative addresses.
  manifest: false,
  injectManifest: {
    globPatterns: ['**/*.{js,css,html,svg,png,webmanifest,bin}'],
    // Shown only by a browser that is about to install the app, which then has a network.
    globIgnores: ['screenshots/**', 'shortcut-*'],
    maximumFileSizeToCacheInBytes: 1024 * 1024,
    manifestTransforms: [release.withIntegrity],
    buildPlugins: { vite: [release.noteShipped] },
  },
});

/** Node programs and the importable core: `vite build --mode headless`. */
const headless = defineConfig({
  build: {
    ssr: true,
    outDir: 'build',
    target: 'node20',
    copyPublicDir: false,
    rolldownOptions: {
      input: {
        headless: 'src/headless.ts',
        assess: 'src/cli/assess.ts',
        'check-data': 'src/cli/check-data.ts',
        verdicts: 'src/cli/verdicts.ts',
        'check-pack': 'src/cli/check-pack.ts',
        'new-document': 'src/cli/new-document.ts',
      },
    },
  },
});

const inNode = {
  environment: 'node',
  setupFiles: ['fake-indexeddb/auto'],
  // Some start programs of their own, which takes long on a busy machine.
  testTimeout: 60_000,
};

/** How property tests run, for those in the browser, which know no environment. */
const propertyRuns = Object.fromEntries(
  ['FC_RUNS', 'FC_SEED'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

const inBrowser = {
  include: ['tests/{ui,state}/**/*.test.ts', 'tests/**/*.browser.test.ts'],
  env: { APP_VERSION, ...propertyRuns },
  browser: {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: chromiumLaunch,
    }),
    instances: [{ browser: 'chromium' as const }],
  },
};

const app = defineConfig({
  // Relative, so that the files work from any host and any sub-path.
  base: './',
  define: { 'import.meta.env.APP_VERSION': JSON.stringify(APP_VERSION) },
  plugins: [
    oneLanguage,
    packed,
    svelte(),
    contentSecurityPolicy,
    release.noteShipped,
    serviceWorker,
    release.lists,
  ],
  // Parsing a text is faster than reading the same data as a program.
  json: { stringify: true },
  worker: { plugins: () => [packInPlace, release.noteShipped] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: partsOfAVisit(import.meta.dirname) },
      },
    },
  },
  test: {
    projects: [
      {
        plugins: [oneLanguage],
        test: {
          ...inNode,
          name: 'node',
          include: ['tests/{data,cli,storage,i18n,release}/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts'],
          globalSetup: ['tests/setup/build-headless.ts'],
        },
      },
      {
        plugins: [oneLanguage],
        // What keeps nothing between two calls need not be loaded anew for each file.
        test: {
          name: 'pure',
          include: ['tests/{domain,io}/**/*.test.ts'],
          testTimeout: 60_000,
          pool: 'threads',
          isolate: false,
        },
      },
      {
        plugins: [oneLanguage, packed, svelte()],
        test: { ...inBrowser, name: 'browser' },
      },
    ],
  },
});

export default defineConfig(({ mode }) => (mode === 'headless' ? headless : app));
