// Takes the pictures of the README and of the manifest from the built app, with its example company.
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { preview } from 'vite';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

const server = await preview({ preview: { port: 4189, strictPort: true }, logLevel: 'error' });
const address = 'http://localhost:4189/';
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--disable-gpu'],
  // Dates in fields follow the system, not the page.
  env: { ...process.env, LANGUAGE: 'zh_CN', LANG: 'zh_CN.UTF-8' },
});

/** A device on which the example is open, and how to take a picture of one of its screens. */
async function device(options) {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('[data-offline="ready"]').waitFor();
  await page.getByRole('button', { name: '先看示例企业' }).click();
  await page.locator('[data-provision]').first().waitFor();
  const picture = async (route, part, path) => {
    await page.goto(`${address}${route}`);
    await page.locator(part).first().waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    await page.screenshot({ path });
  };
  /** The address that the first of some links leads to. */
  const first = async (route, link) => {
    await page.goto(`${address}${route}`);
    return (await page.locator(link).first().getAttribute('href')) ?? '';
  };
  return { picture, first };
}

await mkdir('docs/images', { recursive: true });
await mkdir('public/screenshots', { recursive: true });

const RESULTS = ['#/results', '[data-provision]'];
const ROLES = ['#/check/role', '[data-fact]'];

const phone = await device({ viewport: PHONE });
await phone.picture(...ROLES, 'docs/images/check.png');
await phone.picture('#/check/review', '[data-answer]', 'docs/images/review.png');
await phone.picture(...RESULTS, 'docs/images/result.png');
await phone.picture('#/measures/2026-09', '[data-provision]', 'docs/images/measure.png');
await phone.picture('#/agenda', '[data-deadline]', 'docs/images/agenda.png');
await phone.picture('#/measures?q=60工作日', '[data-measure]', 'docs/images/search.png');
await phone.picture('#/timeline', 'main figure, main svg', 'docs/images/timeline.png');
await phone.picture('#/places', '[data-area]', 'docs/images/places.png');
await phone.picture('#/share', '[data-qr]', 'docs/images/share.png');

await phone.picture('#/products', '[data-product]', 'docs/images/products.png');
await phone.picture('#/heat', 'main [data-verdict]', 'docs/images/heat.png');
await phone.picture('#/channels', '[data-channel]', 'docs/images/channels.png');
await phone.picture('#/batch', 'main button, main a', 'docs/images/batch.png');

const desk = await device({ viewport: DESK });
await desk.picture(...RESULTS, 'docs/images/desk.png');
await desk.picture(...RESULTS, 'public/screenshots/wide-1.png');
await desk.picture(
  await desk.first('#/filings', '[data-filing] a'),
  'main svg',
  'docs/images/filing.png',
);

const sharp = await device({ viewport: PHONE, deviceScaleFactor: 1.5 });
await sharp.picture(...RESULTS, 'public/screenshots/narrow-1.png');
await sharp.picture(...ROLES, 'public/screenshots/narrow-2.png');

// The first screen as a new visitor sees it.
const visitor = await browser.newPage({ viewport: PHONE, locale: 'zh-CN' });
await visitor.goto(address);
await visitor.locator('[data-offline="ready"]').waitFor();
await visitor.screenshot({ path: 'docs/images/home.png' });

// What a visitor of a booth sees first: the staff has started it with a PIN.
const booth = await browser.newPage({ viewport: DESK, locale: 'zh-CN' });
await booth.goto(`${address}#/booth`);
await booth.getByRole('button', { name: '设 PIN，开始展台模式' }).click();
for (let times = 0; times < 2; times += 1) {
  for (const digit of '740182') {
    await booth.getByRole('button', { name: digit, exact: true }).click();
  }
  await booth.getByRole('button', { name: '确定', exact: true }).click();
}
await booth.locator('[data-staff]').waitFor();
await booth.screenshot({ path: 'docs/images/booth.png' });

await browser.close();
await server.close();
