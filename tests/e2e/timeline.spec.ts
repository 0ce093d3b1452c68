import type { Page } from '@playwright/test';
import type { Profile } from '../../src/domain/profile/profile';
import { timeline as words } from '../../src/i18n/zh/timeline';
import { formatDay } from '../../src/i18n/format';
import { expect, open, show, test } from './app';
import { caseOf, headless } from './built';
import { keep } from './stored';

const NOW = new Date('2026-11-22T04:00:00Z');

async function openCase(page: Page, profile: Profile, route: string): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await open(page);
  await keep(page, profile);
  await show(page, route);
}

/** The verdict that the screen shows for every measure. */
const shownVerdicts = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page
    .locator('main [data-measure]')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [row.getAttribute('data-measure'), row.getAttribute('data-verdict')]),
      ),
    );

const wanted = async (profile: Profile, day: string) => {
  const { assess } = await headless();
  const { measures } = assess(profile, day);
  return Object.fromEntries(Object.entries(measures).map(([id, { verdict }]) => [id, verdict]));
};

for (const id of ['X08', 'S05', 'S17']) {
  test(`${id}: every day shows the verdicts of that day, and what differs from another`, async ({
    page,
  }) => {
    const { profile } = caseOf(id);
    await openCase(page, profile, '#/timeline');
    expect(await shownVerdicts(page)).toEqual(await wanted(profile, '2026-11-22'));
    const days = ['2021-11-30', '2021-12-01', '2025-12-31', '2026-01-01', '2026-01-21'];
    for (const day of days) {
      await page.locator('[data-day="day"]').fill(day);
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
        words.verdicts(formatDay('zh', day)),
      );
      const [before, after] = await Promise.all([
        wanted(profile, day),
        wanted(profile, '2026-11-22'),
      ]);
      expect(await shownVerdicts(page), day).toEqual(before);
      const differing = Object.keys(before).filter((each) => before[each] !== after[each]);
      const shown = await page
        .locator('[data-change]')
        .evaluateAll((rows) =>
          rows.map((row) => [
            row.getAttribute('data-change'),
            row.getAttribute('data-before'),
            row.getAttribute('data-after'),
          ]),
        );
      expect(new Map(shown.map(([measure, ...turn]) => [measure, turn])), day).toEqual(
        new Map(differing.map((each) => [each, [before[each], after[each]]])),
      );
    }
  });
}

test('the days live in the address; wrong ones are ignored, and an emptied field means today', async ({
  page,
}) => {
  await openCase(page, caseOf('X08').profile, '#/timeline?day=2025-12-31&to=2026-02-30');
  const [day, to] = [page.locator('[data-day="day"]'), page.locator('[data-day="to"]')];
  await expect(day).toHaveValue('2025-12-31');
  await expect(to).toHaveValue('2026-11-22');
  await to.fill('2026-01-21');
  await expect(page).toHaveURL(/#\/timeline\?day=2025-12-31&to=2026-01-21$/);
  await day.fill('2021-10-31');
  await expect(page.getByRole('alert')).toContainText('2021年11月1日');
  await expect(page).toHaveURL(/day=2025-12-31/);
  await day.fill('');
  await expect(day).toHaveValue('2026-11-22');
  await expect(page).toHaveURL(/#\/timeline\?to=2026-01-21$/);
});

test('a day on which something changes is one step away, and the picture is there in words', async ({
  page,
}) => {
  await openCase(page, caseOf('X08').profile, '#/timeline');
  const jumps = page.getByRole('navigation', { name: words.jumps });
  await jumps.getByRole('link', { name: '2026年1月1日' }).click();
  await expect(page).toHaveURL(/day=2026-01-01/);
  await expect(page.getByText(words.todaysAnswers)).toBeVisible();
  await page.getByText(words.picture.table).click();
  const gap = page.locator('[data-period="2026-01-01"]');
  await expect(gap).toContainText('2026年1月20日');
  await expect(gap).toContainText(words.picture.gap);
  await expect(page.locator('[data-period="2026-01-21"]')).toContainText(words.picture.unsure);
  await jumps.getByRole('link', { name: words.today }).click();
  await expect(page).toHaveURL(/#\/timeline$/);
});

test('the result page leads to the day that it is set to', async ({ page }) => {
  await openCase(page, caseOf('X08').profile, '#/results');
  await page.locator('input[type="date"]').fill('2025-12-31');
  await page.getByRole('link', { name: words.toDay }).click();
  await expect(page.locator('[data-day="day"]')).toHaveValue('2025-12-31');
});
