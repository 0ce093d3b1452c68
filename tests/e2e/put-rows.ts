import type { Page } from '@playwright/test';
import { DATABASE_NAME } from '../../src/storage/database';

/** Writes rows straight into a table, past the app. */
export const putRows = (page: Page, table: string, rows: readonly object[]): Promise<void> =>
  page.evaluate(
    ([name, into, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(into, 'readwrite');
          for (const row of all) writing.objectStore(into).put(row);
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [DATABASE_NAME, table, rows] as const,
  );
