import type { Page } from 'playwright';

/** Waits until every file of the app is kept: what is measured then has the page to itself. */
export const ready = (page: Page): Promise<void> =>
  page.locator('[data-offline="ready"]').waitFor({ timeout: 60_000 });
