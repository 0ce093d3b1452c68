import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { FullPlan } from '../../src/domain/procedures/procedure';
import { DATABASE_NAME } from '../../src/storage/database';
import { ready } from './app';
import { root } from './built';

/** A full plan, as the app has it. */
export function planOf(id: string): FullPlan {
  const file = join(root, 'src', 'data', 'procedures', `${id}.json`);
  const plan: FullPlan = JSON.parse(readFileSync(file, 'utf8'));
  return plan;
}

interface StoredFiling {
  readonly id: string;
  readonly procedure: string;
  /** The version whose papers it has; that of today where absent. */
  readonly version?: number;
}

const COMPANY = {
  id: 'company',
  enterprise: { name: '甲公司', facts: {}, unsure: [] },
  products: [],
  productsComplete: false,
  updatedAt: 1,
  changes: 0,
};

/** A filing with the papers of its procedure, none of them begun, as rows. */
function rowsOf({ id, procedure, version }: StoredFiling) {
  const plan = planOf(procedure);
  const owned = { company: COMPANY.id };
  const filing = { id, ...owned, procedure, version: version ?? plan.version, name: '' };
  const items = plan.papers.map((paper, order) => {
    const entered = { title: '', state: 'open', note: '', owner: '' };
    return { id: `${id}.${paper.id}`, ...owned, filing: id, paper, order, ...entered };
  });
  return { filing: { ...filing, createdAt: 1 }, items };
}

/** Puts filings of one company on the device, past the app, and opens a screen of it. */
export async function openFilings(
  page: Page,
  filings: readonly StoredFiling[],
  route: string,
): Promise<void> {
  const rows = filings.map(rowsOf);
  const tables = {
    companies: [COMPANY],
    filings: rows.map(({ filing }) => filing),
    items: rows.flatMap(({ items }) => items),
  };
  await page.goto('./');
  await ready(page);
  await page.evaluate(
    ([name, stores]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(Object.keys(stores), 'readwrite');
          for (const [table, all] of Object.entries(stores)) {
            for (const row of all) writing.objectStore(table).put(row);
          }
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [DATABASE_NAME, tables] as const,
  );
  await page.goto(`./?filled${route}`);
  await ready(page);
}
