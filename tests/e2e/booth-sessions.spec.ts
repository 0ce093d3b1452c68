import type { CDPSession, Page } from '@playwright/test';
import { expect, FULL, test } from './app';
import { attract, startBooth } from './booth';
import { storedIn } from './stored';

test.use({ serviceWorkers: 'allow' });

const SESSIONS = FULL ? 500 : 40;
const IDLE_RESETS = FULL ? 50 : 4;
const SEED = Number(process.env['BOOTH_SEED'] ?? 20_261_122);
/** A leak of so much a day is none that a tablet notices. */
const MOST_GROWTH = 10 * 1024 * 1024;

test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true });
test.setTimeout(FULL ? 1_800_000 : 240_000);

interface Counts {
  readonly started: number;
  readonly finished: number;
  readonly 'code-shown': number;
}

const NONE: Counts = { started: 0, finished: 0, 'code-shown': 0 };

const sum = (one: Counts, other: Counts): Counts => ({
  started: one.started + other.started,
  finished: one.finished + other.finished,
  'code-shown': one['code-shown'] + other['code-shown'],
});

/**
 * Many visits in the page: whatever is on the screen is touched by chance, except the corner of the
 * staff. `tidy` visitors end with the button; a storm hits whatever comes. Gives what was passed.
 */
const visit = (
  page: Page,
  plan: { readonly visits: number; readonly taps: number; readonly seed: number },
): Promise<Counts> =>
  page.evaluate(async ({ visits, taps, seed }) => {
    let state = seed;
    const random = (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const settle = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage('');
      });
    const at = () => document.querySelector('[data-step]')?.getAttribute('data-step') ?? 'attract';
    const counts = { started: 0, finished: 0, 'code-shown': 0 };
    let seen = new Set<string>();
    let before = at();
    const note = () => {
      const now = at();
      if (before === 'attract' && now !== 'attract') {
        counts.started += 1;
        seen = new Set();
      }
      if (now === 'result' && !seen.has(now)) counts.finished += 1;
      if (now === 'code' && !seen.has(now)) counts['code-shown'] += 1;
      seen.add(now);
      before = now;
    };
    const tap = async (target: HTMLElement | undefined) => {
      const isStart = target?.matches('.start .button') ?? false;
      target?.click();
      await settle();
      // The words of the other language may still be on their way.
      while (isStart && at() === 'attract') await settle();
      note();
    };
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const start = () => all('.start .button')[0];

    for (let done = 0; done < visits; done += 1) {
      await tap(start());
      for (let screens = 0; at() !== 'attract'; screens += 1) {
        if (screens > 12) throw new RangeError(`A visit hangs at ${at()}.`);
        const chips = all('.chip input');
        for (let times = 0; times < 3 && chips.length > 0; times += 1) {
          await tap(chips[random(chips.length)]);
        }
        const isEnd = at() === 'code';
        const onwards = all('.actions .button').slice(1);
        await tap(isEnd ? onwards.at(-1) : onwards[random(onwards.length)]);
      }
    }
    for (let done = 0; done < taps; done += 1) {
      const [x, y] = [random(innerWidth), random(innerHeight)];
      const hit = document.elementFromPoint(x, y);
      await tap(hit instanceof HTMLElement && !hit.matches('[data-staff]') ? hit : start());
    }
    return counts;
  }, plan);

/** What is in use after everything that is not has been thrown away, in bytes. */
async function heapOf(client: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times += 1) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

/** What the device has counted, all days together. */
async function counted(page: Page): Promise<Counts> {
  const rows = await storedIn(page, 'marks');
  const days = rows.flatMap((row) =>
    typeof row === 'object' && row !== null && 'days' in row && typeof row.days === 'object'
      ? Object.values(row.days ?? {})
      : [],
  );
  return days.reduce<Counts>((before, day) => sum(before, { ...NONE, ...day }), NONE);
}

test(`${SESSIONS} visitors one after the other leave the page as light as it was, and the counts exact`, async ({
  page,
}) => {
  await page.clock.install();
  await startBooth(page);
  const client = await page.context().newCDPSession(page);
  let expected = await visit(page, { visits: 5, taps: 0, seed: SEED });
  const before = await heapOf(client);
  const batch = SESSIONS / IDLE_RESETS;

  for (let done = 0; done < IDLE_RESETS; done += 1) {
    const visited = await visit(page, { visits: batch, taps: 0, seed: SEED + done + 1 });
    expect(visited.started).toBe(batch);
    expected = sum(expected, visited);

    // Somebody taps wildly, and walks away.
    expected = sum(expected, await visit(page, { visits: 0, taps: 60, seed: SEED - done }));
    if (await attract(page).isVisible()) {
      await attract(page).click();
      expected = sum(expected, { ...NONE, started: 1 });
    }
    await page.clock.fastForward('01:01');
    // In whatever language the storm has left it.
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.clock.fastForward('00:20');
    await expect(attract(page)).toBeVisible();
  }

  const grown = (await heapOf(client)) - before;
  console.log(
    `booth: ${SESSIONS} visits and ${IDLE_RESETS} idle resets, seed ${SEED}, heap ${(grown / 1024).toFixed(0)} KiB more`,
  );
  expect(grown).toBeLessThan(MOST_GROWTH);
  await expect.poll(() => counted(page)).toMatchObject({ ...expected });
  expect(await page.locator('[data-step], dialog').count()).toBe(0);
});
