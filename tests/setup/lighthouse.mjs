// Lighthouse on the built app, mobile, median of three runs a screen.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { chromium } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
};
/** Name, address, and whether a company with products is stored on the device. */
const SCREENS = [
  ['first screen', '', false],
  ['result, nothing answered', '#/results', false],
  ['measure page', '#/measures/2026-09', false],
  ['first screen, coming back with a company', '', true],
  ['result of a company, coming back', '#/results', true],
  ['measure page, coming back', '#/measures/2026-09', true],
];
const COMPANY = 'tests/cases/companies/S05.json';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const RUNS = Number(process.env.LH_RUNS ?? 3);

/** Static files, compressed as any usual host does it. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  const file = join('dist', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-encoding': 'gzip',
  });
  createReadStream(file).pipe(createGzip()).pipe(response);
});

const median = (values) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Stores the company as the app would, in the browser that is measured. */
async function storeCompany(cdpPort, address) {
  const { profile } = JSON.parse(readFileSync(COMPANY, 'utf8'));
  const subject = ({ name = '', facts }) => ({ name, facts, unsure: [] });
  const row = {
    id: 'company',
    enterprise: subject(profile.enterprise),
    products: profile.products.map((product) => ({ id: product.id, ...subject(product) })),
    productsComplete: true,
    updatedAt: 1,
  };
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${cdpPort}`);
  const [context] = browser.contexts();
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('[data-offline="ready"]').waitFor();
  await page.evaluate(
    (company) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('yuyao-zicha');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('companies', 'readwrite');
          writing.objectStore('companies').put(company);
          writing.oncomplete = resolve;
          writing.onabort = reject;
        };
        opening.onerror = reject;
      }),
    row,
  );
  // Like a first visit in all but the company: the files come from the network.
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) {
      await registration.unregister();
    }
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.close();
  await browser.close();
}

/** Scores and timings of every screen: the median of each over the runs. */
export async function measureScreens() {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const chrome = await launch({
    chromePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const rows = [];
  try {
    let stored = false;
    for (const [name, hash, withCompany] of SCREENS) {
      if (withCompany && !stored) await storeCompany(chrome.port, `http://127.0.0.1:${port}/`);
      stored ||= withCompany;
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) {
        const { lhr } = await lighthouse(`http://127.0.0.1:${port}/${hash}`, {
          port: chrome.port,
          onlyCategories: CATEGORIES,
          logLevel: 'error',
          disableStorageReset: withCompany,
        });
        runs.push(lhr);
      }
      const failing = Object.values(runs[0].audits)
        .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
        .map(({ id }) => id);
      rows.push({
        name,
        scores: CATEGORIES.map((id) => median(runs.map((run) => run.categories[id].score))),
        lcp: median(runs.map((run) => run.audits['largest-contentful-paint'].numericValue)),
        cls: median(runs.map((run) => run.audits['cumulative-layout-shift'].numericValue)),
        tbt: median(runs.map((run) => run.audits['total-blocking-time'].numericValue)),
        failing,
      });
    }
  } finally {
    chrome.kill();
    server.close();
  }
  return rows;
}

/** The same as a table. */
export function lighthouseTable(rows) {
  const head = '| screen | performance | accessibility | best practices | SEO | LCP | CLS | TBT |';
  return [
    head,
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(
      ({ name, scores, lcp, cls, tbt }) =>
        `| ${name} | ${scores.map((score) => score.toFixed(2)).join(' | ')} | ` +
        `${(lcp / 1000).toFixed(2)} s | ${cls.toFixed(3)} | ${Math.round(tbt)} ms |`,
    ),
  ].join('\n');
}
