import { expect, type Locator, type Page } from '@playwright/test';
import { boothStaff } from '../../src/i18n/zh/booth-staff';
import { booth } from '../../src/i18n/zh/booth';
import { DATABASE_NAME } from '../../src/storage/database';
import { filesKept } from './app';

export const { visitor: words } = booth;
const { keypad } = boothStaff;

/** A PIN that nobody guesses. */
const PIN = '48151623';

async function typePin(page: Page, pin: string): Promise<void> {
  const keys = page.getByRole('group', { name: keypad.label });
  for (const digit of pin) await keys.getByRole('button', { name: digit, exact: true }).click();
  await keys.getByRole('button', { name: keypad.done, exact: true }).click();
}

export const attract = (page: Page): Locator =>
  page.getByRole('button', { name: words.attract.start });

/** The step of the visit that is in sight. */
export const step = (page: Page): Locator => page.locator('[data-step]');

export const action = (page: Page, name: string): Locator =>
  page.locator('.actions').getByRole('button', { name, exact: true });

/** Locks the device as a booth, as the staff does; from then on there is no network. */
export async function startBooth(page: Page, address = './'): Promise<void> {
  await page.goto(`${address}#/booth`);
  await filesKept(page);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: boothStaff.start }).click();
  await typePin(page, PIN);
  await expect(page.getByRole('heading', { name: boothStaff.pin.repeat })).toBeVisible();
  await typePin(page, PIN);
  await expect(attract(page)).toBeVisible();
}

/** Ends it again. */
export async function endBooth(page: Page): Promise<void> {
  await page.locator('[data-staff]').click({ delay: 3_200 });
  await typePin(page, PIN);
  await page.getByRole('button', { name: boothStaff.leave }).click();
}

/** What is touched on each screen before going on: the first of everything. */
async function touchAnswers(page: Page): Promise<void> {
  for (const field of await page.locator('fieldset').all())
    await field.locator('.chip').first().click();
  const [tick, , unsure] = await page.locator('li[data-fact] .chip').all();
  await tick?.click();
  // The second row is one that the visitor does not know.
  if (unsure) await page.locator('li[data-fact]').nth(1).locator('.chip').last().click();
}

/** Walks through a visit until a screen is in sight; gives the screens passed. */
export async function walk(
  page: Page,
  until: 'result' | 'code',
  look: (screen: string) => Promise<void> = () => Promise.resolve(),
  { attract: { start } }: Pick<typeof words, 'attract'> = words,
): Promise<readonly string[]> {
  await page.getByRole('button', { name: start }).click();
  const passed: string[] = [];
  for (;;) {
    await expect(step(page)).not.toHaveAttribute('data-step', passed.at(-1) ?? '');
    const screen = (await step(page).getAttribute('data-step')) ?? '';
    passed.push(screen);
    if (screen !== 'result' && screen !== 'code') await touchAnswers(page);
    await look(screen);
    if (screen === until) return passed;
    await page.locator('.actions .main').click();
  }
}

interface Kept {
  /** What stays on the device: every table, store, cache and cookie; counts of visitors aside. */
  readonly stores: string;
  /** What goes with the page: its history, address, title and all that is in it. */
  readonly page: string;
}

/** Looks everywhere. */
export const everythingKept = (page: Page): Promise<Kept> =>
  page.evaluate(async (database) => {
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open(database);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const names = [...opening.result.objectStoreNames];
        const reading = opening.result.transaction(names);
        const found = names.map((name) => reading.objectStore(name).getAll());
        reading.oncomplete = () => {
          opening.result.close();
          resolve(found.map(({ result }) => result));
        };
      };
    });
    const held: unknown[] = [];
    for (const name of await caches.keys()) {
      held.push(name, ...(await (await caches.open(name)).keys()).map(({ url }) => url));
    }
    const isOther = (row: unknown) => !JSON.stringify(row).includes('"booth-counts"');
    const stores = [
      rows.map((table) => (Array.isArray(table) ? table.filter(isOther) : table)),
      (await indexedDB.databases()).map(({ name }) => name),
      { ...localStorage },
      { ...sessionStorage },
      held,
      document.cookie,
    ];
    const shown = [
      history.state,
      location.href,
      document.title,
      window.name,
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input')].map(({ value, checked }) => [value, checked]),
    ];
    return { stores: JSON.stringify(stores), page: JSON.stringify(shown) };
  }, DATABASE_NAME);
