import type { Page } from '@playwright/test';
import type { Profile } from '../../src/domain/profile/profile';
import { filings as words } from '../../src/i18n/zh/filings';
import { expect, open, ready, test } from './app';
import { tabTo } from './keyboard';
import { keep, storedIn } from './stored';

const PROFILE: Profile = {
  enterprise: { name: '甲公司', facts: { inChongqing: true, 'role.deviceRegistrant': true } },
  products: [
    {
      id: 'p',
      name: '监护贴',
      facts: {
        'product.type': 'device',
        'device.class': '2',
        'device.form': 'active',
        'plan.registration': true,
      },
    },
  ],
};
const TITLE = '第二类医疗器械注册';

/** The events of the one filing that is stored, in the order of their days. */
async function eventsStored(page: Page): Promise<readonly string[]> {
  const rows = await storedIn(page, 'filings');
  const events = rows.flatMap((row) =>
    Object.entries(row ?? {}).flatMap(([name, value]: [string, { kind: string; on: string }]) =>
      name.startsWith('event.') ? [`${value.on} ${value.kind}`] : [],
    ),
  );
  return events.sort();
}

test('a filing is begun, submitted, accepted and corrected with the keyboard alone', async ({
  page,
}) => {
  await open(page);
  await keep(page, PROFILE);
  await open(page, '#/filings');
  const main = page.getByRole('main');
  const press = async (role: 'link' | 'button', name: string | RegExp) => {
    await tabTo(page, main.getByRole(role, { name, exact: typeof name === 'string' }));
    await page.keyboard.press('Enter');
  };
  const undo = main.getByRole('button', { name: words.undo });
  const record = async (name: string, on: string) => {
    await tabTo(page, main.getByLabel(words.on));
    // In which order a browser takes year, month and day depends on its language.
    await main.getByLabel(words.on).fill(on);
    await press('button', name);
    await expect(undo).toBeFocused();
  };

  await press('link', words.start);
  await expect(page.locator('h1')).toBeFocused();
  await press('button', words.choose.chooseOf(TITLE));
  await expect(page.locator('h1')).toHaveText(TITLE);
  await expect(main.getByText(words.notSubmitted)).toBeVisible();

  await record('已提交', '2026-03-02');
  await record('已受理', '2026-03-06');
  await record('收到补正通知 技术审评', '2026-03-20');
  await expect(main.getByText(/技术审评暂停计时/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(main.getByText(words.undone)).toBeVisible();
  await expect(main.getByText(/技术审评暂停计时/)).toBeHidden();

  const expected = ['2026-03-02 submitted', '2026-03-06 accepted'];
  await expect.poll(() => eventsStored(page)).toEqual(expected);
  await page.reload();
  await ready(page);
  await expect(main.getByText(/技术审评已用/)).toBeVisible();
  expect(await eventsStored(page)).toEqual(expected);
  await press('link', words.toList);
  await expect(main.getByRole('link', { name: TITLE })).toBeVisible();
});

test('an event that cannot stand where it was moved is explained and moved back', async ({
  page,
}) => {
  await open(page);
  await keep(page, PROFILE);
  await open(page, '#/filings/new');
  const main = page.getByRole('main');
  await main.getByRole('button', { name: words.choose.chooseOf(TITLE) }).click();
  const day = main.getByLabel(words.on);
  await day.fill('2026-03-02');
  await main.getByRole('button', { name: '已提交' }).click();
  await day.fill('2026-03-06');
  await main.getByRole('button', { name: '已受理' }).click();
  await main.getByText(words.entered(2)).click();
  await main.getByLabel(words.eventDay('已提交')).fill('2026-04-01');
  await expect(main.getByRole('alert')).toContainText(words.impossible.title);
  await expect(main.locator('figure')).toHaveCount(0);
  await main.getByRole('button', { name: words.undo }).click();
  await expect(main.getByRole('alert')).toHaveCount(0);
  await expect(main.locator('figure')).toBeVisible();
});
