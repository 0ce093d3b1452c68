import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { utils, write } from 'xlsx';
import { batchFormat } from '../../src/data/batch-format';
import { judgeBatch } from '../../src/domain/batch/judge-batch';
import { engineOf, layoutOf } from '../../src/domain/batch/layout';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { assess } from '../../src/domain/eligibility/assess';
import type { Engine } from '../../src/domain/eligibility/engine';
import type { FactValue } from '../../src/domain/profile/fact';
import type { Profile } from '../../src/domain/profile/profile';
import checkBuilt, { DIST } from '../e2e/built';
import { serve } from '../e2e/server';
import { chromiumLaunch } from '../setup/chromium';
import { AS_OF } from './days';
import { drawAny } from './generate';
import { watchTasks } from './longest-task';
import { ready } from './ready';
import { ms, whole, type Section } from './report';
import { seeded } from './seeded';
import { medianOf } from './timing';

const SIZES = [100, 1_000, 10_000];
const MOST_PRODUCTS = 5;
const ROUNDS = 3;
/** Times of `assess` alone that a company of a batch may take. */
const MOST_OVERHEAD = 1.5;
/** A company among the most against one among the fewest, on a warm engine. */
const MOST_GROWTH = 1.5;
const LONGEST_TASK = 50;
const MOST_MEMORY = 400;

const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** Milliseconds per company of a batch and of `assess` alone, by turns. */
function compared(engine: Engine, profiles: readonly Profile[]) {
  const day = parsePlainDate(AS_OF);
  const layout = layoutOf(engine, day);
  const inForce = engineOf(
    engine,
    layout.measures.map(({ id }) => id),
  );
  const rounds = Array.from({ length: ROUNDS }, () => ({
    alone: timed(() => profiles.map((profile) => assess(engine, profile, day).asOf)),
    batch: timed(() => judgeBatch(inForce, layout, profiles, day)),
  }));
  const per = (times: readonly number[]) => medianOf(times) / profiles.length;
  return {
    alone: per(rounds.map(({ alone }) => alone)),
    batch: per(rounds.map(({ batch }) => batch)),
  };
}

/** The companies as a spreadsheet of the template’s questions, written by another program. */
function spreadsheet({ registry }: Engine, profiles: readonly Profile[]): Buffer {
  const { headings, sheets, facts, yes, no } = batchFormat;
  const asked = facts.flatMap((id) => registry.facts.get(id) ?? []);
  const of = (level: string) => asked.filter((fact) => fact.level === level);
  const cell = (fact: (typeof asked)[number], value: FactValue | null | undefined) =>
    typeof value === 'boolean'
      ? value
        ? yes[0]
        : no[0]
      : (fact.options?.find((option) => option.value === value)?.label.zh ?? null);
  const book = utils.book_new();
  const add = (name: string, rows: readonly (readonly unknown[])[]) =>
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  add(sheets.companies, [
    [headings.name, ...of('enterprise').map(({ label }) => label.zh)],
    ...profiles.map(({ enterprise }, index) => [
      `园区企业${index}`,
      ...of('enterprise').map((fact) => cell(fact, enterprise.facts[fact.id])),
    ]),
  ]);
  add(sheets.products, [
    [headings.company, headings.product, ...of('product').map(({ label }) => label.zh)],
    ...profiles.flatMap(({ products }, index) =>
      products.map(({ id, facts: own }) => [
        `园区企业${index}`,
        id,
        ...of('product').map((fact) => cell(fact, own[fact.id])),
      ]),
    ),
  ]);
  return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
}

/** The most memory that a page with its workers has had so far, in megabytes. */
async function peakMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
      return Number(kilobytes) / 1024;
    });
  return Math.max(...peaks);
}

interface Found {
  readonly milliseconds: number;
  readonly longest: number;
  readonly memory: number;
}

async function inBrowser(page: Page, browser: Browser, file: string): Promise<Found> {
  const longestTask = await watchTasks(page);
  const started = performance.now();
  // By its path: a file that is handed over as bytes costs the page itself a long task.
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('li[data-measure]').first().waitFor({ timeout: 300_000 });
  const milliseconds = performance.now() - started;
  await page.goto(`${page.url()}?view=matrix`);
  const table = page.locator('[data-matrix]');
  await table.waitFor();
  await table.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
  await page
    .locator('[data-company="50"], [data-company="500"], [data-company="5000"]')
    .first()
    .waitFor();
  return { milliseconds, longest: await longestTask(), memory: await peakMemory(browser) };
}

/** How long the companies of a park take, beside `assess` alone and in Chromium with its worker. */
export async function batchSection(engine: Engine, seed: number): Promise<Section> {
  checkBuilt();
  const server = await serve(DIST);
  const rows: string[][] = [];
  const overheads: number[] = [];
  const perCompany: number[] = [];
  const found: Found[] = [];
  const draw = seeded(seed);
  const folder = mkdtempSync(join(tmpdir(), 'yuyao-park-'));
  const file = join(folder, 'park.xlsx');
  const all = Array.from({ length: Math.max(...SIZES) }, () =>
    drawAny(engine.registry, draw, MOST_PRODUCTS),
  );
  compared(engine, all.slice(0, 1_000));
  try {
    for (const size of SIZES) {
      const profiles = all.slice(0, size);
      const { alone, batch } = compared(engine, profiles);
      const browser = await chromium.launch(chromiumLaunch);
      const page = await browser.newPage();
      await page.goto(`${server.address}#/batch`);
      await ready(page);
      writeFileSync(file, spreadsheet(engine, profiles));
      const shown = await inBrowser(page, browser, file);
      await browser.close();
      overheads.push(batch / alone);
      perCompany.push(batch);
      found.push(shown);
      rows.push([
        whole(size),
        ms(alone),
        ms(batch),
        `${(shown.milliseconds / 1_000).toFixed(1)} s`,
        ms(shown.longest),
        `${whole(shown.memory)} MB`,
      ]);
    }
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true });
  }
  const growth = (perCompany.at(-1) ?? 0) / (perCompany[0] ?? 1);
  const overhead = Math.max(...overheads);
  const longest = Math.max(...found.map((each) => each.longest));
  const memory = Math.max(...found.map((each) => each.memory));
  return {
    title: 'A park of companies',
    about: [
      `Drawn companies with up to ${MOST_PRODUCTS} products (seed ${seed}), all provisions in ` +
        `force, as of ${AS_OF}. The first columns on Node, medians of ${ROUNDS} rounds. The others ` +
        `in Chromium: an xlsx read and judged in the worker until the measures are shown, then the ` +
        `matrix opened and scrolled; the longest task on the page, and the most memory that its ` +
        `process with page and worker had.`,
    ],
    table: {
      head: [
        'companies',
        '`assess` alone',
        'batch, a company',
        'file to result',
        'longest task',
        'most memory',
      ],
      rows,
    },
    gates: [
      {
        name: `a company of a batch takes at most ${MOST_OVERHEAD} times \`assess\` alone`,
        passed: overhead <= MOST_OVERHEAD,
        found: `${overhead.toFixed(2)} times`,
      },
      {
        name: `a company among 10,000 costs at most ${MOST_GROWTH} times one among 100`,
        passed: growth <= MOST_GROWTH,
        found: `${growth.toFixed(2)} times`,
      },
      {
        name: `no task on the page takes more than ${LONGEST_TASK} ms`,
        passed: longest <= LONGEST_TASK,
        found: ms(longest),
      },
      {
        name: `page and worker stay under ${MOST_MEMORY} MB`,
        passed: memory < MOST_MEMORY,
        found: `${whole(memory)} MB`,
      },
    ],
  };
}
