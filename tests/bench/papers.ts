import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { checklist as words } from '../../src/i18n/zh/checklist';
import checkBuilt, { DIST } from '../e2e/built';
import { filingRows } from '../e2e/filing-rows';
import { putRows } from '../e2e/put-rows';
import { serve } from '../e2e/server';
import { chromiumLaunch } from '../setup/chromium';
import { watchTasks } from './longest-task';
import { ready } from './ready';
import { ms, type Section } from './report';

const MEGABYTES = 200;
const PORTION = 20;
const LONGEST_TASK = 100;
const PATIENCE = { timeout: 300_000 };

/** A file that does not get smaller in a zip. */
function writeLarge(path: string): void {
  const portion = randomBytes(PORTION * 1_000_000);
  for (let written = 0; written < MEGABYTES; written += PORTION) appendFileSync(path, portion);
}

/** What was done, how many seconds it took, and the longest task on the page meanwhile. */
interface Step {
  readonly name: string;
  readonly seconds: number;
  readonly longest: number;
}

async function watched(page: Page, name: string, work: () => Promise<void>): Promise<Step> {
  const longest = await watchTasks(page);
  const started = performance.now();
  await work();
  return { name, seconds: (performance.now() - started) / 1_000, longest: await longest() };
}

/** Keeps the file with the first paper of a checklist, and packs all papers. */
async function keepAndPack(page: Page, address: string, file: string): Promise<readonly Step[]> {
  await page.goto(address);
  await ready(page);
  const rows = filingRows([{ id: 'f', procedure: 'device2-registration' }]);
  for (const [table, all] of Object.entries(rows)) await putRows(page, table, all);
  await page.goto(`${address}?filled#/filings/f`);
  await ready(page);
  const item = page.locator('[data-item]').first();
  await item.locator('summary').click();
  const kept = await watched(page, 'kept with a paper', async () => {
    await item.locator('input[type="file"]').setInputFiles(file);
    await item.locator('[data-file]').waitFor(PATIENCE);
  });
  const packed = await watched(page, 'packed into a zip', async () => {
    await page.getByRole('button', { name: words.zip }).click();
    await page.locator('a[download]').waitFor(PATIENCE);
  });
  return [kept, packed];
}

/** How long the page stands still while a large file is kept and packed, in Chromium. */
export async function papersSection(): Promise<Section> {
  checkBuilt();
  const server = await serve(DIST);
  const browser = await chromium.launch(chromiumLaunch);
  const folder = mkdtempSync(join(tmpdir(), 'yuyao-papers-'));
  const file = join(folder, 'large.bin');
  try {
    writeLarge(file);
    const steps = await keepAndPack(await browser.newPage(), server.address, file);
    const longest = Math.max(...steps.map((step) => step.longest));
    return {
      title: 'A large file beside a checklist',
      about: [
        `A file of ${MEGABYTES} MB that does not get smaller, attached to a paper and packed ` +
          `with the others, in Chromium. The longest task on the page meanwhile; 0 where none ` +
          `took 50 ms.`,
      ],
      table: {
        head: ['', 'altogether', 'longest task'],
        rows: steps.map(({ name, seconds, longest: task }) => [
          name,
          `${seconds.toFixed(1)} s`,
          ms(task),
        ]),
      },
      gates: [
        {
          name: `no task on the page takes more than ${LONGEST_TASK} ms while ${MEGABYTES} MB are kept and packed`,
          passed: longest <= LONGEST_TASK,
          found: ms(longest),
        },
      ],
    };
  } finally {
    await browser.close();
    await server.kill();
    rmSync(folder, { recursive: true });
  }
}
