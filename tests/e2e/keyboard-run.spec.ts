import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import ICAL from 'ical.js';
import { zh } from '../../src/i18n/zh';
import { agenda } from '../../src/i18n/zh/agenda';
import { filings } from '../../src/i18n/zh/filings';
import { lintCalendar } from '../setup/calendar-lint';
import { expect, open, show, test } from './app';
import { focusFault, walkTo } from './keyboard';
import { prepare } from './looks';
import { storedIn } from './stored';

const { check: words } = zh;

for (const [name, width] of [
  ['a phone', 390],
  ['a desk', 1280],
] as const) {
  test(`the way from the first screen to a calendar file goes by keyboard alone, on ${name}`, async ({
    page,
  }) => {
    test.setTimeout(100_000);
    await page.setViewportSize({ width, height: 844 });
    await page.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
    const main = page.getByRole('main');
    const link = (label: string) => main.getByRole('link', { name: label, exact: true });
    const button = (label: string) => main.getByRole('button', { name: label, exact: true });
    const question = (id: string) => page.locator(`[data-fact="${id}"]`);
    const choice = (id: string) => question(id).getByRole('radio').first();
    const tick = (id: string) => question(id).locator('.tick').getByRole('checkbox');
    const heading = (title: string) => expect(page.locator('h1')).toHaveText(title);
    const press = async (target: Locator, key: string) => {
      await walkTo(page, target);
      await page.keyboard.press(key);
    };

    await open(page);
    await press(link(zh.home.start), 'Enter');
    await heading(words.steps.place);
    await walkTo(page, page.getByLabel(words.companyName));
    await page.keyboard.type('键盘药业');
    await press(choice('inChongqing'), 'Space');
    await press(button(words.next), 'Enter');
    await heading(words.steps.role);
    await press(tick('role.drugHolder'), 'Space');
    await press(button(words.restNo), 'Enter');
    await heading(words.steps.products);
    await walkTo(page, page.getByLabel(words.newProduct, { exact: true }));
    await page.keyboard.type('甲片');
    await page.keyboard.press('Enter');
    await heading('甲片');
    await press(choice('product.type'), 'Space');
    await press(button(words.restNo), 'Enter');
    await heading('甲片');
    await press(button(words.restNo), 'Enter');
    await heading(words.steps.products);
    await press(button(words.complete), 'Enter');
    await heading(words.steps.plan);
    await press(button(words.restNo), 'Enter');
    await heading(words.steps.more);
    await press(button(words.next), 'Enter');
    await heading(words.steps.review);
    await press(link(words.toResults), 'Enter');
    await heading(zh.results.title);

    // The bar stands before the page, so the way to it is back.
    const bar = page.getByRole('navigation', { name: zh.app.nav });
    await walkTo(page, bar.getByRole('link', { name: zh.nav.filings, exact: true }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await heading(filings.title);
    await press(link(filings.start), 'Enter');
    await heading(filings.choose.title);
    const procedure = page.locator('[data-procedure="drug-marketing"]');
    await press(page.locator('summary', { hasText: filings.sectors.drug }).first(), 'Enter');
    await press(procedure.locator('button'), 'Enter');
    await heading('药品上市许可申请');

    // A day typed into the field, and after it what happened on that day.
    await press(page.locator('input[type="date"]').first(), 'ArrowUp');
    await page.keyboard.press('ArrowDown');
    await press(page.locator('[data-event="submitted"]'), 'Enter');
    // What takes it back has the focus now, so the next button lies before it.
    await walkTo(page, page.locator('[data-event="accepted"]'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => JSON.stringify(await storedIn(page, 'filings')))
      .toMatch(/submitted.*accepted|accepted.*submitted/);
    const save = main.getByRole('button', { name: new RegExp(agenda.calendar.add) });
    await walkTo(page, save, 'Shift+Tab');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    await expect(page.getByText(agenda.calendar.saved)).toBeVisible();
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    const file = await readFile(await download.path());
    expect(lintCalendar(file)).toEqual([]);
    const events = new ICAL.Component(ICAL.parse(file.toString('utf8')))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    expect(events.length).toBeGreaterThan(0);
    for (const { summary, startDate } of events) {
      expect(summary).not.toBe('');
      expect(startDate.toString() > '2026-11-23').toBe(true);
    }
  });
}

test('the arrow keys lead through the map of products, and its heads cover no field', async ({
  page,
}) => {
  await prepare(page, 'zh');
  await show(page, '#/heat?view=table');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
  await walkTo(page, page.locator('[data-cell]').first());
  for (const key of ['ArrowDown', 'ArrowUp']) {
    for (let presses = 0; presses < 25; presses += 1) {
      await page.keyboard.press(key);
      expect(await focusFault(page)).toBe('');
    }
  }
});
