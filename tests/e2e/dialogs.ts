import type { Locator, Page } from '@playwright/test';
import { DATABASE_NAME } from '../../src/storage/database';
import { expect, show } from './app';

/** A picture of one dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface DialogCase {
  /** The component that holds it, below `src/ui/`. */
  readonly component: string;
  readonly route: string;
  /** Opens it without a word, because the page may speak either language. */
  readonly open: (page: Page) => Promise<void>;
  /** It is left by loading the page anew. */
  readonly reloads?: true;
}

const press = (pick: (page: Page) => Locator) => (page: Page) => pick(page).press('Enter');

/** Every dialog of the app. */
export const DIALOGS: readonly DialogCase[] = [
  {
    component: 'results/AnswerDialog',
    route: '#/results',
    open: press((page) => page.locator('[data-verdict="incomplete"] button.button').first()),
  },
  {
    component: 'heat/HeatDialog',
    route: '#/heat?view=table',
    open: press((page) => page.locator('[data-cell][data-verdict="incomplete"]').first()),
  },
  {
    component: 'ledger/ObstacleDialog',
    route: '#/ledger',
    open: press((page) => page.locator('main button.button.main').first()),
  },
  {
    component: 'ledger/NoteDialog',
    route: '#/ledger',
    open: press((page) => page.locator('[data-obstacle="queue"] button.main')),
  },
  {
    component: 'certificates/CertificateDialog',
    route: '#/certificates',
    open: press((page) => page.locator('main button.button.main').first()),
  },
  {
    component: 'places/ContactDialog',
    route: '#/places',
    open: press((page) => page.locator('[data-unit] button.button').last()),
  },
  {
    component: 'me/EraseDialog',
    route: '#/me',
    open: press((page) => page.locator('[aria-haspopup="dialog"]')),
  },
  {
    component: 'checklist/FileLine',
    route: '#/filings/filing',
    open: async (page) => {
      const item = page.locator('[data-item="filing.own"]');
      await item.locator('summary').press('Enter');
      await item
        .locator('input[type=file]')
        .setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: DOT });
      await item.locator('[data-file] button').first().press('Enter');
    },
  },
  {
    component: 'primitives/CopyButton',
    route: '#/measures/2026-10',
    open: async (page) => {
      // A page that the browser does not let write to the clipboard.
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException());
      });
      await page.locator('main button.button.small').last().press('Enter');
    },
  },
  {
    component: 'booth/BoothDialog',
    route: '#/booth',
    open: press((page) => page.locator('main button.button.main').first()),
  },
  {
    component: 'shell/OutdatedDialog',
    route: '#/me',
    open: (page) =>
      page.evaluate((name) => {
        const opening = indexedDB.open(name, 1_000);
        opening.onsuccess = () => opening.result.close();
      }, DATABASE_NAME),
    reloads: true,
  },
];

/** Goes to the screen of each dialog, opens it, and has it looked at. */
export async function lookIntoDialogs(
  page: Page,
  look: (place: string) => Promise<void>,
): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (const { component, route, open, reloads } of DIALOGS) {
    await show(page, route);
    await open(page);
    await expect(dialog, component).toBeVisible();
    await look(component);
    // A context that is closed while its page loads anew can keep the browser from ending.
    const reloaded = reloads && page.waitForEvent('load');
    await page.keyboard.press('Escape');
    await reloaded;
    await expect(dialog, component).toHaveCount(0);
  }
}
