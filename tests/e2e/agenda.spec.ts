import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { next } from '../../src/i18n/zh/next';
import { zh } from '../../src/i18n/zh';
import { agenda as words, certificateKinds } from '../../src/i18n/zh/agenda';
import { certificates as certificateWords } from '../../src/i18n/zh/certificates';
import { lintCalendar } from '../setup/calendar-lint';
import { expect, open, ready, show, test } from './app';
import { putRows } from './put-rows';

const COMPANY = {
  id: 'company',
  enterprise: { name: '某公司', facts: {}, unsure: [] },
  products: [
    { id: 'needle', name: '采血针', facts: {}, unsure: [] },
    { id: 'cream', name: '防晒霜', facts: {}, unsure: [] },
  ],
  productsComplete: true,
  updatedAt: 1,
};

const filing = (id: string, product: string, procedure: string, days: readonly string[]) => ({
  id,
  company: 'company',
  product,
  procedure,
  version: 1,
  name: '',
  createdAt: 1,
  ...Object.fromEntries(
    days.map((on, index) => [
      `event.${index}`,
      { kind: ['submitted', 'accepted', 'correction-requested'][index], on },
    ]),
  ),
});

/** Opens a screen on a Sunday with filings, a paper and a certificate on the device. */
async function openWithDeadlines(page: Page, route: string): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T04:00:00Z'));
  await open(page);
  await putRows(page, 'companies', [COMPANY]);
  await putRows(page, 'filings', [
    filing('f', 'needle', 'device2-registration', ['2026-10-12', '2026-10-19']),
    filing('g', 'cream', 'special-cosmetic-registration', [
      '2026-08-12',
      '2026-08-19',
      '2026-11-02',
    ]),
  ]);
  await putRows(page, 'items', [
    {
      id: 'g.own',
      company: 'company',
      filing: 'g',
      title: '检验报告',
      state: 'open',
      order: 0,
      due: '2026-11-20',
    },
  ]);
  await putRows(page, 'certificates', [
    {
      id: 'c',
      company: 'company',
      kind: 'cosmetics-production',
      number: '渝妆1',
      expiresOn: '2027-04-20',
    },
  ]);
  await page.goto(`./${route}`);
  await page.reload();
  await ready(page);
}

/** The same, with entries in sight. */
async function openAgenda(page: Page, route = '#/agenda'): Promise<void> {
  await openWithDeadlines(page, route);
  await expect(
    page.locator('[data-deadline], [data-day], [data-certificate]').first(),
  ).toBeVisible();
}

/** Day, name and title of everything that is listed. */
const listed = (page: Page): Promise<readonly string[]> =>
  page.locator('[data-deadline]').evaluateAll((rows) =>
    rows.map((row) => {
      const day = row.closest('section')?.getAttribute('aria-labelledby')?.slice('day-'.length);
      const title = row.querySelector('a')?.textContent?.trim();
      return `${day} ${row.getAttribute('data-deadline')} ${title}`;
    }),
  );

async function saved(page: Page, button: RegExp | string): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  return readFile(await download.path());
}

const eventsIn = (file: Buffer) =>
  new ICAL.Component(ICAL.parse(file.toString('utf8')))
    .getAllSubcomponents('vevent')
    .map((component) => ({
      event: new ICAL.Event(component),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }));

const ALL = [
  '2026-11-20 g.own 备齐：检验报告',
  '2026-12-14 f.review.target 目标日：技术审评',
  '2026-12-15 c.opens 化妆品生产许可证：可以申请延续',
  '2027-01-11 f.review.statutory 法定最晚：技术审评',
  '2027-03-08 g.correction.own 最晚：补充资料',
  '2027-03-09 c.closes 化妆品生产许可证：申请延续的最后一天',
  '2027-04-20 c.expiry 化妆品生产许可证到期',
];

test('the agenda leaves as a calendar file: its dates and titles, with two reminders each', async ({
  page,
}) => {
  await openAgenda(page);
  await expect.poll(() => listed(page)).toEqual(ALL);
  const file = await saved(page, words.calendar.saveAll(ALL.length));
  expect(lintCalendar(file)).toEqual([]);
  const events = eventsIn(file);
  expect(
    events.map(
      ({ event }) =>
        `${event.startDate.toString()} ${event.uid.replace('@yuyao-zicha', '')} ${event.summary}`,
    ),
  ).toEqual(ALL);
  for (const { event, alarms } of events) {
    expect(event.startDate.isDate).toBe(true);
    expect(alarms).toEqual(['-P7D', '-P1D']);
  }
  const one = await saved(page, words.calendar.saveOf('备齐：检验报告'));
  expect(eventsIn(one).map(({ event }) => event.uid)).toEqual(['g.own@yuyao-zicha']);
});

test('a deadline that moves keeps its name in the calendar and counts for more', async ({
  page,
}) => {
  await openAgenda(page);
  const review = (file: Buffer) =>
    eventsIn(file).find(({ event }) => event.uid === 'f.review.statutory@yuyao-zicha')?.event;
  const before = review(await saved(page, words.calendar.saveAll(ALL.length)));
  await putRows(page, 'filings', [
    filing('f', 'needle', 'device2-registration', ['2026-10-12', '2026-10-20']),
  ]);
  await page.clock.setFixedTime(new Date('2026-11-22T04:00:05Z'));
  await page.reload();
  await ready(page);
  await expect
    .poll(() => listed(page))
    .toContain('2027-01-12 f.review.statutory 法定最晚：技术审评');
  const after = review(await saved(page, words.calendar.saveAll(ALL.length)));
  expect(before?.startDate.toString()).toBe('2027-01-11');
  expect(after?.startDate.toString()).toBe('2027-01-12');
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
});

test('a product chosen narrows down list and file, in the address, and back', async ({ page }) => {
  await openAgenda(page);
  await page.getByLabel(words.product).selectOption('防晒霜');
  const own = ALL.filter((line) => line.includes(' g.'));
  await expect.poll(() => listed(page)).toEqual(own);
  await expect(page).toHaveURL(/#\/agenda\?product=cream$/);
  await page.reload();
  await expect.poll(() => listed(page)).toEqual(own);
  const file = await saved(page, words.calendar.saveAll(own.length));
  expect(eventsIn(file)).toHaveLength(own.length);
  await show(page, '#/certificates');
  await page.goBack();
  await expect.poll(() => listed(page)).toEqual(own);
});

test('the month is gone through by the keyboard alone, and says what is due', async ({ page }) => {
  await openAgenda(page, '#/agenda?view=month');
  const grid = page.getByRole('grid');
  const chosen = grid.locator('[tabindex="0"]');
  await expect(chosen).toHaveAttribute('data-day', '2026-11-22');
  await chosen.focus();
  for (const [key, day] of [
    ['ArrowLeft', '2026-11-21'],
    ['ArrowUp', '2026-11-14'],
    ['End', '2026-11-15'],
    ['Home', '2026-11-09'],
    ['ArrowRight', '2026-11-10'],
    ['ArrowDown', '2026-11-17'],
    ['PageDown', '2026-12-17'],
    ['PageUp', '2026-11-17'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(grid.locator(`[data-day="${day}"]`), key).toBeFocused();
  }
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => listed(page)).toEqual(ALL.slice(0, 1));
  await expect(grid.getByRole('button', { name: /2026年11月20日.*1 项/ })).toBeFocused();
  await page.getByRole('button', { name: words.after }).click();
  await expect(page.getByRole('heading', { name: '2026年12月' })).toBeVisible();
});

test('a month says which days are off and worked in exchange, and what is not published', async ({
  page,
}) => {
  await openAgenda(page, '#/agenda?view=month&day=2026-02-10');
  const button = (name: RegExp) => page.getByRole('grid').getByRole('button', { name });
  await expect(button(/2026年2月16日.*放假/)).toBeVisible();
  await expect(button(/2026年2月14日.*调休上班/)).toBeVisible();
  await show(page, '#/certificates');
  await show(page, '#/agenda?view=month&day=2027-03-09');
  await expect(page.getByText(words.unpublished('2027'))).toBeVisible();
  await expect(button(/2027年3月9日.*暂估/)).toBeVisible();
});

test('a certificate is entered, corrected, removed and put back, and leads to its renewal', async ({
  page,
}) => {
  await openAgenda(page, '#/certificates');
  const main = page.getByRole('main');
  await main.getByRole('button', { name: certificateWords.add }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: certificateWords.save }).click();
  await expect(dialog.getByText(certificateWords.noKind)).toBeVisible();
  await expect(dialog.getByText(certificateWords.noDay)).toBeVisible();
  await dialog
    .getByLabel(certificateWords.kind)
    .selectOption(certificateKinds['device-production']);
  await dialog.getByLabel(certificateWords.expiresOn, { exact: true }).fill('0206-12-31');
  await dialog.getByRole('button', { name: certificateWords.save }).click();
  await expect(dialog.getByText(certificateWords.strangeYear('0206'))).toBeVisible();
  await dialog.getByLabel(certificateWords.expiresOn, { exact: true }).fill('2026-12-31');
  await dialog.getByRole('button', { name: certificateWords.save }).click();
  await expect(dialog).toHaveCount(0);
  const card = main.getByRole('listitem').filter({ hasText: '医疗器械生产许可证' });
  await expect(card).toContainText('2026年8月21日');
  await expect(card).toContainText('2026年11月19日');
  await expect(card).toContainText('第十七条');
  await expect(card.getByRole('link')).toHaveAttribute(
    'href',
    '#/filings/new?procedure=device-production-renewal',
  );
  await card.getByRole('button', { name: /^删除/ }).click();
  await expect(card).toHaveCount(0);
  await main.getByRole('button', { name: certificateWords.undo }).click();
  await expect(card).toContainText('2026年11月19日');
});

test.describe('inside WeChat', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0 Mobile Safari/537.36 MicroMessenger/8.0.43',
  });

  test('no file is offered, and the text to copy holds the same dates', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAgenda(page);
    await expect.poll(() => listed(page)).toEqual(ALL);
    await expect(page.getByText(words.calendar.wechat)).toBeVisible();
    await expect(page.getByRole('button', { name: words.calendar.add })).toHaveCount(0);
    await page.getByRole('button', { name: words.calendar.copy }).last().click();
    await expect(page.getByText('已复制')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const line of ALL) {
      const [day, , title] = line.split(' ');
      expect(copied).toContain(`${day} ${title}`);
    }
  });
});

test('the home page says what to do next, the first deadline first', async ({ page }) => {
  await openAgenda(page);
  await show(page, '#/');
  await expect(page.getByRole('heading', { name: next.title })).toBeVisible();
  await expect(page.locator('[data-step]').first()).toHaveAttribute('data-step', 'day');
});

test('wherever the app is opened, the number on its icon tells what is pressing', async ({
  page,
}) => {
  // Headless Chromium has no icon to put a number on.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'setAppBadge', {
      value: (count: number) => {
        document.documentElement.dataset['badge'] = String(count);
        return Promise.resolve();
      },
    });
  });
  await openWithDeadlines(page, '#/measures');
  await expect(page.locator('html')).toHaveAttribute('data-badge', '1');
  await expect(page.getByRole('heading', { level: 1, name: zh.measures.title })).toBeVisible();
});
