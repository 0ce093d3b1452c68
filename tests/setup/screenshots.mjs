// Takes the pictures of the README and of the manifest from the built app, with a fictitious company.
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { preview } from 'vite';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** What the company answers, by question: ticked, or chosen by its words. */
const ANSWERS = {
  inChongqing: '是',
  district: '巴南区',
  'role.drugHolder': '是',
  'role.drugDeveloper': '是',
  'status.originalResults': '是',
  'product.type': '生物制品',
  'product.stage': '临床试验',
  'product.field': '肿瘤治疗',
  'drug.novelty': /1 ?类|创新/,
  'plan.clinicalTrial': '是',
};
const NAME = '示例生物';
const PRODUCT = '示例单抗';
/** More than any flow of questions has. */
const MOST_SCREENS = 60;

const server = await preview({ preview: { port: 4189, strictPort: true }, logLevel: 'error' });
const address = 'http://localhost:4189/';
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--disable-gpu'],
  // Dates in fields follow the system, not the page.
  env: { ...process.env, LANGUAGE: 'zh_CN', LANG: 'zh_CN.UTF-8' },
});
const open = (options) =>
  browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });

const isThere = async (locator) => (await locator.count()) > 0;

/** Gives one answer in whatever way its question is asked. */
async function answer(question, wanted) {
  const select = question.getByRole('combobox');
  if (await isThere(select)) {
    const labels = await select.locator('option').allInnerTexts();
    const label = labels.find((each) => each === wanted || each.match(wanted)?.index === 0);
    await select.selectOption({ label: label ?? labels[1] });
    return;
  }
  const choice = question.getByRole('radio', { name: wanted });
  const tick = question.getByRole('checkbox');
  await ((await isThere(choice)) ? choice.first() : tick.first()).check();
}

/** Answers every question on the screen that the company has an answer for, also those that appear. */
async function answerScreen(page, given) {
  const ids = await page
    .locator('[data-fact]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-fact')));
  const id = ids.find((each) => each in ANSWERS && !given.has(each));
  if (id === undefined) return;
  await answer(page.locator(`[data-fact="${id}"]`), ANSWERS[id]);
  given.add(id);
  await answerScreen(page, given);
}

/** Goes through the questions to the result, and calls back on every screen that was filled in. */
async function enterCompany(page, onscreen) {
  const given = new Set();
  await page.goto(`${address}#/check`);
  await page.locator('[data-fact]').first().waitFor();
  for (let screens = 0; screens < MOST_SCREENS; screens += 1) {
    const hash = new URL(page.url()).hash;
    if (hash.startsWith('#/results')) return;
    const name = page.getByLabel('企业名称');
    if (await isThere(name)) await name.fill(NAME);
    const product = page.getByLabel('产品名称', { exact: true });
    const add = page.getByRole('button', { name: '添加产品' });
    if ((await isThere(add)) && !given.has(PRODUCT)) {
      given.add(PRODUCT);
      await product.fill(PRODUCT);
      await add.click();
      await page.waitForURL((url) => url.hash !== hash);
      continue;
    }
    await answerScreen(page, given);
    const complete = page.getByLabel('产品都列全了');
    if (await isThere(complete)) await complete.check();
    await onscreen(given);
    await page.locator('main .button.main').last().click();
    await page.waitForFunction((before) => location.hash !== before, hash);
  }
}

await mkdir('docs/images', { recursive: true });
await mkdir('public/screenshots', { recursive: true });

const phone = await open({ viewport: PHONE });
const page = await phone.newPage();
await page.goto(address);
await page.locator('[data-offline="ready"]').waitFor();
await page.screenshot({ path: 'docs/images/home.png' });

let checkScreen = '#/check';
await enterCompany(page, async (given) => {
  if (checkScreen !== '#/check' || !given.has('role.drugHolder')) return;
  checkScreen = new URL(page.url()).hash;
  await page.screenshot({ path: 'docs/images/check.png' });
});

/** Opens a screen of the filled app and takes its picture. */
async function picture(context, route, part, path) {
  const other = await context.newPage();
  await other.goto(`${address}${route}`);
  await other.locator(part).first().waitFor();
  await other.screenshot({ path });
  await other.close();
}

const RESULTS = ['#/results', '[data-measure]'];
await picture(phone, ...RESULTS, 'docs/images/result.png');
await picture(phone, '#/measures/2026-09', '[data-provision]', 'docs/images/measure.png');

// The same company on sharper and on wider screens.
const storageState = await phone.storageState({ indexedDB: true });
const sharp = await open({ viewport: PHONE, deviceScaleFactor: 1.5, storageState });
await picture(sharp, ...RESULTS, 'public/screenshots/narrow-1.png');
await picture(sharp, checkScreen, '[data-fact]', 'public/screenshots/narrow-2.png');
const wide = await open({ viewport: DESK, storageState });
await picture(wide, ...RESULTS, 'public/screenshots/wide-1.png');

await browser.close();
await server.close();
