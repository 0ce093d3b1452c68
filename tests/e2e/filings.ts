import type { Page } from '@playwright/test';
import { ready } from './app';
import { filingRows, type StoredFiling } from './filing-rows';
import { keepRecords } from './stored';

/** Puts filings of one company on the device, past the app, and opens a screen of it. */
export async function openFilings(
  page: Page,
  filings: readonly StoredFiling[],
  route: string,
): Promise<void> {
  await page.goto('./');
  await ready(page);
  await keepRecords(page, filingRows(filings));
  await page.goto(`./?filled${route}`);
  await ready(page);
}
