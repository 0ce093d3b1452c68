import type { Page } from '@playwright/test';
import { zh } from '../../src/i18n/zh';
import { me as words } from '../../src/i18n/zh/me';
import { expect, open, ready, test } from './app';
import { store, storedIn } from './stored';

const { storage, writing } = zh;

/** A company of about 60 kB. */
const large = (id: string) => ({
  id,
  enterprise: { name: `${id}公司`, facts: { inChongqing: true }, unsure: [] },
  products: Array.from({ length: 300 }, (_, index) => ({
    id: `${id}-${index}`,
    name: `${'产品'.repeat(30)}${index}`,
    facts: { 'product.type': 'device', 'device.class': '2' },
    unsure: [],
  })),
  productsComplete: true,
  updatedAt: 1,
  changes: 0,
});

/** Leaves the origin only so many bytes. It has to be said before anything is stored. */
async function limit(page: Page, address: string, quotaSize: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}

test('a full disk: what was there stays whole, what did not fit is said and kept on the page', async ({
  page,
  address,
}) => {
  // The files for offline use would take the room.
  await page.addInitScript('delete Navigator.prototype.serviceWorker');
  await limit(page, address, 300_000);
  await open(page, '#/me');
  const first = large('a');
  await store(page, [first]);
  await page.reload();
  await ready(page);

  const copies = () => page.locator('[data-company]').count();
  // In its row, or in the journal where no room is left to fold it.
  const kept = async () =>
    (await storedIn(page, 'companies')).length + (await storedIn(page, 'edits')).length;
  const notice = page.locator('.notices').getByText(storage.problems.quota);
  const duplicate = page.getByRole('button', {
    name: writing.pair(words.duplicate, 'a公司'),
    exact: true,
  });
  await expect(page.locator('[data-company]')).toHaveCount(1);
  for (let round = 0; round < 30 && !(await notice.isVisible()); round += 1) {
    const before = await copies();
    await duplicate.first().click();
    await expect(page.locator('[data-company]')).toHaveCount(before + 1);
    const settled = async () => (await kept()) === before + 1 || (await notice.isVisible());
    await expect.poll(settled).toBe(true);
  }
  await expect(notice).toBeVisible();

  const shown = await copies();
  expect(await kept()).toBeGreaterThanOrEqual(2);
  expect(await kept()).toBe(shown - 1);
  const stored = await storedIn(page, 'companies');
  expect(stored).toContainEqual(first);
  // Each row is whole.
  for (const row of stored) {
    expect(row).toMatchObject({
      productsComplete: true,
      enterprise: { facts: first.enterprise.facts },
    });
    expect(Object(row).products).toHaveLength(first.products.length);
  }

  // With room again, the next change stores what had waited.
  await limit(page, address, 300_000_000);
  await page.getByLabel(words.name).last().fill('改名公司');
  await page.keyboard.press('Tab');
  await expect(notice).toBeHidden();
  await expect.poll(async () => (await storedIn(page, 'companies')).length).toBe(shown);
  expect(await storedIn(page, 'edits')).toEqual([]);
});
