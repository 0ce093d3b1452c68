import { expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { BatchResult } from '../../../src/state/batch.svelte';
import BatchMatrix from '../../../src/ui/batch/BatchMatrix.svelte';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';

const MEASURES = Array.from({ length: 40 }, (_, at) => `2026-${at + 1}`);
const COMPANIES = 5_000;

const result: BatchResult = {
  asOf: parsePlainDate('2026-11-22'),
  names: Array.from({ length: COMPANIES }, (_, at) => `企业${at}`),
  rows: new Uint32Array(COMPANIES),
  sectors: new Uint8Array(COMPANIES),
  verdicts: {
    measures: MEASURES.map((id, at) => ({ id, isDuty: false, from: at, to: at + 1 })),
    provisions: MEASURES,
    codes: new Uint8Array(COMPANIES * MEASURES.length),
  },
  faults: [],
  faultCount: 0,
  leftOut: { companies: 0, products: 0 },
  remarks: [],
};

async function stage() {
  await screen.viewport(1280, 800);
  const { container } = await render(BatchMatrix, { result, shown: [...result.names.keys()] });
  const table = container.querySelector('[data-matrix]');
  if (!table) throw new TypeError('There is no table.');
  const written = () =>
    [...container.querySelectorAll('[data-company]')].map((row) =>
      Number(row.getAttribute('data-company')),
    );
  /** How many rows each change of the table adds, and which row is the first one then. */
  const added: number[] = [];
  const firsts: (number | undefined)[] = [];
  new MutationObserver((changes) => {
    added.push(
      changes
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((node) => node instanceof HTMLElement && node.matches('[data-company]')).length,
    );
    firsts.push(written()[0]);
  }).observe(table, { childList: true, subtree: true });
  return { table, written, added, firsts };
}

it('rows are written in parts, first those in sight, until all in sight and some beyond are', async () => {
  const { table, written, added, firsts } = await stage();
  expect(written().length).toBeLessThanOrEqual(16);
  await expect.poll(() => written().length).toBeGreaterThan(20);
  added.length = 0;
  table.scrollTo(0, table.scrollHeight / 2);
  await expect.poll(() => written()[0]).toBe(2_496);
  expect(firsts.find((first) => first !== 0)).toBe(2_500);
  expect(written().length).toBeGreaterThan(20);
  expect(written()).toContain(2_500 + Math.floor(table.clientHeight / 48));
  expect(Math.max(...added)).toBeLessThanOrEqual(16);
});

it('a step of a few rows keeps those that stay in sight', async () => {
  const { table, written, added } = await stage();
  await expect.poll(() => written().length).toBeGreaterThan(20);
  added.length = 0;
  const kept = table.querySelector('[data-company="12"]');
  table.scrollTo(0, 12 * 48);
  await expect.poll(() => written()[0]).toBe(8);
  expect(table.querySelector('[data-company="12"]')).toBe(kept);
  expect(Math.max(...added)).toBeLessThanOrEqual(16);
});
