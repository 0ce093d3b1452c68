// Takes the pictures of the README from the built app, with a fictitious company.
import { chromium } from '@playwright/test';
import { preview } from 'vite';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const server = await preview({ preview: { port: 4189, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--disable-gpu'],
  // Dates in fields follow the system, not the page.
  env: { ...process.env, LANGUAGE: 'zh_CN', LANG: 'zh_CN.UTF-8' },
});
const page = await browser.newPage({
  viewport: { width: 390, height: 844 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
});
const shot = (name) => page.screenshot({ path: `docs/images/${name}.png` });
const tick = (fact) => page.locator(`[data-fact="${fact}"] input`).check();
const choose = (fact, label) =>
  page.locator(`[data-fact="${fact}"] select`).selectOption({ label });
const next = () => page.locator('main a.button.main').click();

await page.goto('http://localhost:4189/');
await page.locator('[data-offline="ready"]').waitFor();
await shot('home');

await page.goto('http://localhost:4189/#/check');
await page.getByLabel('企业名称').fill('示例生物');
await choose('inChongqing', '是');
await choose('district', '巴南区');
await next();
await tick('role.drugHolder');
await tick('role.drugDeveloper');
await shot('check');
await next();
await tick('status.originalResults');
await next();
await page.getByLabel('产品名称').fill('示例单抗');
await page.getByRole('button', { name: '添加产品' }).click();
await choose('product.type', '生物制品');
await choose('product.stage', '临床试验');
await choose('product.field', '肿瘤治疗');
await page.locator('[data-fact="drug.novelty"] select').selectOption({ index: 1 });
await tick('plan.clinicalTrial');
await next();
await page.getByText('产品都列全了').click();
await page.goto('http://localhost:4189/#/results');
await page.locator('[data-measure]').first().waitFor();
await shot('result');
await page.goto('http://localhost:4189/#/measures/2026-09');
await page.locator('[data-provision]').first().waitFor();
await shot('measure');

await browser.close();
await server.close();
