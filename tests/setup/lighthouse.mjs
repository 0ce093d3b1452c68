// Lighthouse on the built app, mobile, median of three runs a screen.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { createGzip } from 'node:zlib';
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
const SCREENS = [
  ['first screen', ''],
  ['result', '#/results'],
  ['measure page', '#/measures/2026-09'],
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const RUNS = 3;

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
    for (const [name, hash] of SCREENS) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) {
        const { lhr } = await lighthouse(`http://127.0.0.1:${port}/${hash}`, {
          port: chrome.port,
          onlyCategories: CATEGORIES,
          logLevel: 'error',
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
