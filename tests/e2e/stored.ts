import type { Page } from '@playwright/test';
import type { Profile, Subject } from '../../src/domain/profile/profile';
import { DATABASE_NAME } from '../../src/storage/database';
import { ready } from './app';
import { putRows } from './put-rows';

/** Reads a table of the device straight from IndexedDB, past the app. */
export const storedIn = (page: Page, table: string, database = DATABASE_NAME): Promise<unknown[]> =>
  page.evaluate(
    ([name, store]) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(store).objectStore(store).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    [database, table] as const,
  );

/** Writes companies straight into their table, past the app. */
export const store = (page: Page, rows: readonly object[]): Promise<void> =>
  putRows(page, 'companies', rows);

/** Lets nothing else write into a table of the device until it is released, or its page is left. */
export async function holdWrites(
  page: Page,
  table: 'companies' | 'edits' = 'companies',
): Promise<() => Promise<void>> {
  await page.evaluate(
    ([name, held]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction(held, 'readwrite').objectStore(held);
          // A transaction lasts as long as it is asked for something.
          const hold = () => {
            if (document.title === 'released') opening.result.close();
            else rows.count().onsuccess = hold;
          };
          rows.count().onsuccess = () => {
            resolve();
            hold();
          };
        };
      }),
    [DATABASE_NAME, table] as const,
  );
  return () =>
    page.evaluate(() => {
      document.title = 'released';
    });
}

/** Keeps a company on the device as if it had been typed in, with the ids that its products have. */
export async function keep(page: Page, { enterprise, products, productsComplete }: Profile) {
  const subject = ({ name = '', facts, unsure = [] }: Subject) => ({ name, facts, unsure });
  await store(page, [
    {
      id: 'company',
      enterprise: subject(enterprise),
      products: products.map((product) => ({ id: product.id, ...subject(product) })),
      productsComplete: productsComplete ?? false,
      updatedAt: 1,
    },
  ]);
  await page.reload();
  await ready(page);
}

/** Keeps rows of several tables as if they had been typed in; they are read at the next opening. */
export async function keepRecords(
  page: Page,
  records: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  for (const [table, rows] of Object.entries(records)) await putRows(page, table, rows);
}
