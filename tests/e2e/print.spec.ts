import type { Page } from '@playwright/test';
import { filings } from '../../src/i18n/zh/filings';
import { ledger } from '../../src/i18n/zh/ledger';
import { print as words } from '../../src/i18n/zh/print';
import { zh } from '../../src/i18n/zh';
import { expect, open, ready, show, test } from './app';
import { readPdf, solid } from './pdf';
import { putRows } from './put-rows';
import { COMPANY, RECORDS } from './screens';

/** What A4 leaves between the margins of a sheet, in CSS pixels: 182 × 264 mm. */
const PAPER = { width: 688, height: 997 };

const SHEETS = [
  ['result', '#/print/result', words.titles.result],
  ['checklist', '#/print/checklist/filing', words.titles.checklist],
  ['plan', '#/print/plan/filing', words.titles.plan],
  ['ledger', '#/print/ledger', words.titles.ledger],
] as const;

/** Opens a sheet of a company that has everything. */
async function openSheet(page: Page, route: string, title: string) {
  await page.clock.setFixedTime(new Date('2026-11-22T04:00:00Z'));
  await open(page);
  await putRows(page, 'companies', [{ id: 'company', ...COMPANY, updatedAt: 1 }]);
  for (const [table, rows] of Object.entries(RECORDS)) await putRows(page, table, rows);
  await page.goto(`./${route}`);
  await page.reload();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

const onPaper = async (page: Page) => {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
};

for (const [what, route, title] of SHEETS) {
  test.describe(`the ${what} on paper`, () => {
    test.beforeEach(({ page }) => openSheet(page, route, title));

    test('is A4 with nothing cut: no row is taller than a page, wider than it, or broken', async ({
      page,
    }) => {
      await onPaper(page);
      const found = await page.locator('.sheet').evaluate((sheet, paper) => {
        const whole = [...sheet.querySelectorAll('tr, .whole, li')];
        return {
          wide: document.documentElement.scrollWidth > paper.width,
          cut: whole
            .filter((each) => {
              const { height, right } = each.getBoundingClientRect();
              return height > paper.height || right > paper.width + 1;
            })
            .map((each) => each.textContent.slice(0, 40)),
          breakable: whole.filter((each) => getComputedStyle(each).breakInside !== 'avoid').length,
          heads: [...sheet.querySelectorAll('thead')].map((head) => getComputedStyle(head).display),
        };
      }, PAPER);
      expect(found.wide).toBe(false);
      expect(found.cut).toEqual([]);
      expect(found.breakable).toBe(0);
      expect(new Set(found.heads)).toEqual(
        new Set(found.heads.length > 0 ? ['table-header-group'] : []),
      );
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThan(0);
      // 210 × 297 mm in points.
      for (const [, width, height] of pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)) {
        expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
      }
    });

    test('is a PDF with every link as text, no row on two pages, and its head above each', async ({
      page,
    }) => {
      await onPaper(page);
      const sheet = page.locator('.sheet');
      const addresses = await sheet
        .locator('a:visible')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const shown = await sheet.evaluate((element) => {
        const textsOf = (of: Element, what: string) =>
          [...of.querySelectorAll<HTMLElement>(what)].map(({ innerText }) => innerText);
        // What is only read out does not stand on paper.
        for (const aloud of element.querySelectorAll('.hidden')) aloud.remove();
        const wholes = ':is(tr, li, .whole):not(.unprinted *)';
        return {
          wholes: textsOf(element, wholes),
          tables: [...element.querySelectorAll('table')].map((table) => ({
            head: textsOf(table, 'thead')[0] ?? '',
            rows: textsOf(table, 'tbody tr'),
          })),
        };
      });
      const pages = readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages.length).toBeGreaterThan(0);
      pages.forEach(({ text, width, height }, index) => {
        expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
        expect(text).toContain(`${index + 1}/${pages.length}`);
        expect(text).not.toContain('\uFFFD');
      });
      const standsOn = (text: string) => pages.filter((each) => each.text.includes(solid(text)));
      expect(shown.wholes.length).toBeGreaterThan(0);
      expect(shown.wholes.filter((text) => standsOn(text).length === 0)).toEqual([]);
      expect(addresses.filter((address) => standsOn(address).length === 0)).toEqual([]);
      for (const { head, rows } of shown.tables) {
        const headless = rows.flatMap(standsOn).filter(({ text }) => !text.includes(solid(head)));
        expect(headless).toEqual([]);
      }
      expect(standsOn(words.dataDay)).toHaveLength(1);
      expect(standsOn(title)).not.toHaveLength(0);
      expect(standsOn(zh.app.disclaimer)).not.toHaveLength(0);
    });

    test('has no bar, no buttons, and every link with its address', async ({ page }) => {
      await onPaper(page);
      await expect(page.locator('.top, .bar, .foot')).toHaveCount(3);
      for (const part of ['.top', '.bar', '.foot', '.unprinted']) {
        await expect(page.locator(part)).toBeHidden();
      }
      for (const link of await page.locator('.sheet a:visible').all()) {
        const address = await link.evaluate((each) => each.nextElementSibling?.textContent ?? '');
        expect(address).toContain(await link.getAttribute('href'));
      }
    });

    test('says whose it is, the day of the data, and that it is not official', async ({ page }) => {
      const sheet = page.locator('.sheet');
      await expect(sheet).toContainText(words.dataDay);
      await expect(sheet).toContainText('2026年11月22日');
      await expect(sheet).toContainText(zh.app.disclaimer);
    });

    test('is black on white', async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const colours = await page
        .locator('.sheet')
        .evaluate((sheet) => [
          ...new Set(
            [...sheet.querySelectorAll('*')]
              .filter((each) => each.checkVisibility())
              .map((each) => getComputedStyle(each).color),
          ),
        ]);
      expect(colours).toEqual(['rgb(0, 0, 0)']);
    });
  });
}

test('the result has its verdicts in words with their clauses, and a code that leads back', async ({
  page,
}) => {
  await openSheet(page, '#/print/result', words.titles.result);
  await expect(page.locator('[data-provision]').first()).toContainText(/\d{4}-\d+ · /);
  for (const matter of await page.locator('[data-provision]').all()) {
    await expect(matter.locator('.badge').first()).toHaveText(/\S/);
  }
  await expect(page.locator('[data-qr]').or(page.getByText(words.qrLarge))).toBeVisible();
});

test('sheets are reached from the result, the filing and the ledger, and lead back', async ({
  page,
}) => {
  await openSheet(page, '#/print/ledger', words.titles.ledger);
  await show(page, '#/results');
  await page.getByRole('link', { name: words.linkTo(words.titles.result) }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.titles.result })).toBeVisible();
  await page.getByRole('button', { name: words.back }).click();
  await expect(page.getByRole('heading', { level: 1, name: zh.results.title })).toBeVisible();
  await show(page, '#/filings/filing');
  for (const title of [words.titles.plan, words.titles.checklist]) {
    await expect(page.getByRole('link', { name: words.linkTo(title) })).toBeVisible();
  }
  await expect(page.getByText(filings.about)).toBeVisible();
  await show(page, '#/ledger');
  await page.getByRole('link', { name: ledger.print }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.titles.ledger })).toBeVisible();
});
