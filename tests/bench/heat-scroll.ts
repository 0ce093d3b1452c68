import { chromium, type Page } from 'playwright';
import checkBuilt, { DIST } from '../e2e/built';
import { largeMap, PRODUCTS, PROVISIONS } from '../e2e/large-map';
import { putRows } from '../e2e/put-rows';
import { serve } from '../e2e/server';
import { chromiumLaunch } from '../setup/chromium';
import { watchTasks } from './longest-task';
import { ready } from './ready';
import { ms, whole, type Section } from './report';

/** A thumb that scrolls does not feel what is shorter. */
const LONGEST_TASK = 50;
const ROUNDS = 5;
const STEPS = 6;
const WAYS = [
  [0, 400],
  [900, 0],
  [900, 400],
  [-700, -300],
] as const;

/** Scrolls to and fro, a frame after each step. */
async function scroll(page: Page): Promise<void> {
  for (const [right, down] of WAYS) {
    for (let step = 0; step < STEPS; step += 1) {
      await page.mouse.wheel(right, down);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }
}

/** How long the page stands still while a large map is scrolled, in Chromium. */
export async function heatScrollSection(): Promise<Section> {
  checkBuilt();
  const server = await serve(DIST);
  const browser = await chromium.launch(chromiumLaunch);
  const tasks: number[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(server.address);
    await ready(page);
    for (const [table, rows] of Object.entries(await largeMap())) await putRows(page, table, rows);
    await page.goto(`${server.address}?filled#/heat`);
    const grid = page.locator('[role="grid"][aria-busy="false"]');
    await grid.waitFor({ timeout: 120_000 });
    await grid.hover();
    // Drawing the last of the table is not scrolling it.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    for (let round = 0; round < ROUNDS; round += 1) {
      const longest = await watchTasks(page);
      await scroll(page);
      tasks.push(await longest());
    }
  } finally {
    await browser.close();
    await server.kill();
  }
  const longest = Math.max(...tasks);
  return {
    title: 'Scrolling the map of products and measures',
    about: [
      `${whole(PRODUCTS)} products against ${whole(PROVISIONS)} provisions in Chromium, ` +
        `${WAYS.length * STEPS} turns of the wheel a round. The longest task on the page; 0 where ` +
        'none took 50 ms.',
    ],
    table: {
      head: ['round', 'longest task'],
      rows: tasks.map((task, index) => [String(index + 1), ms(task)]),
    },
    gates: [
      {
        name: `no task takes more than ${LONGEST_TASK} ms while the map is scrolled`,
        passed: longest <= LONGEST_TASK,
        found: ms(longest),
      },
    ],
  };
}
