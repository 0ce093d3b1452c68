import { chromium, type Page } from 'playwright';
import { chinaDay } from '../../src/domain/calendar/china-day';
import checkBuilt, { DIST } from '../e2e/built';
import { putRows } from '../e2e/put-rows';
import { serve } from '../e2e/server';
import { chromiumLaunch } from '../setup/chromium';
import { deviceRows, FILINGS, ITEMS } from './agenda-data';
import { ready } from './ready';
import { ms, whole, type Section } from './report';
import { medianOf } from './timing';

const LIMIT = 200;
const ROUNDS = 7;
/** Milliseconds that a page stands open before somebody goes on. */
const MOMENT = 2_000;
/** Rows that go to the page in one go. */
const CHUNK = 5_000;

/** Milliseconds from the change of address until the first entries are painted. */
const open = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const seen = new MutationObserver(() => {
          if (!document.querySelector('[data-deadline]')) return;
          seen.disconnect();
          // A frame is painted before the task that is queued in it.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - started);
            port2.postMessage('');
          });
        });
        seen.observe(document.body, { childList: true, subtree: true });
        location.hash = '#/agenda';
      }),
  );

/** A page of its own, in which nothing of filings was read yet. */
async function fresh(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}#/measures`);
  await ready(page);
}

async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/measures';
  });
  await page.locator('[data-deadline]').first().waitFor({ state: 'detached' });
}

const spread = (times: readonly number[]): readonly string[] =>
  [medianOf(times), Math.min(...times), Math.max(...times)].map(ms);

/** How long the agenda of a device full of filings takes to open, in Chromium with its IndexedDB. */
export async function agendaSection(): Promise<Section> {
  checkBuilt();
  const server = await serve(DIST);
  const browser = await chromium.launch(chromiumLaunch);
  const first: number[] = [];
  const ahead: number[] = [];
  const again: number[] = [];
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(server.address);
    await ready(page);
    const rows = deviceRows(chinaDay(Date.now()));
    for (const [table, all] of Object.entries(rows)) {
      for (let from = 0; from < all.length; from += CHUNK) {
        await putRows(page, table, all.slice(from, from + CHUNK));
      }
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      await fresh(page, server.address);
      first.push(await open(page));
      await fresh(page, server.address);
      await page.waitForTimeout(MOMENT);
      ahead.push(await open(page));
      await leave(page);
      again.push(await open(page));
    }
  } finally {
    await browser.close();
    await server.kill();
  }
  const median = medianOf(ahead);
  return {
    title: 'Opening the agenda in Chromium',
    about: [
      `${whole(FILINGS)} filings with ${ITEMS} checklist items each in IndexedDB; from another screen until the first entries are painted. Median of ${ROUNDS}.`,
    ],
    table: {
      head: ['opening', 'median', 'best', 'worst'],
      rows: [
        ['as soon as the page is ready: code, data and plans', ...spread(first)],
        [`${MOMENT / 1_000} s later, fetched ahead`, ...spread(ahead)],
        ['again', ...spread(again)],
      ],
    },
    gates: [
      {
        name: `the agenda of ${whole(FILINGS)} filings opens in under ${LIMIT} ms`,
        passed: median < LIMIT,
        found: ms(median),
      },
    ],
  };
}
