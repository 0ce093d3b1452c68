import { beforeAll, expect, it } from 'vitest';
import { Batch } from '../../src/state/batch.svelte';
import { library } from '../../src/state/library.svelte';
import { workerUrls } from '../../src/state/worker-urls';
import batchWorker from '../../src/workers/batch?worker&url';

const HEAD = '企业名称,药店,产品类别\r\n';
const csv = (...rows: readonly string[]) => new File([HEAD, rows.join('\r\n')], '园区.csv');

beforeAll(async () => {
  workerUrls.batch = () => batchWorker;
  await library.load('zh');
});

it('a list is judged, and its answers come one company at a time', async () => {
  const batch = new Batch();
  await batch.take(csv('甲,是,', '乙,也许,', '丙,否,化学药'));
  expect(batch.progress).toBeUndefined();
  expect(batch.result?.names).toEqual(['甲', '丙']);
  expect([...(batch.result?.rows ?? [])]).toEqual([2, 4]);
  expect(batch.result?.faults).toMatchObject([{ problem: 'not-yes-no', row: 3, column: '药店' }]);
  const found = await batch.companyOf(1);
  expect(found?.profile.products).toHaveLength(1);
  expect(Object.keys(found?.assessment.measures ?? {}).length).toBeGreaterThan(0);
  expect(await batch.companyOf(9)).toBeUndefined();
  batch.discard();
  expect(batch.result).toBeUndefined();
});

it('a list that is given up comes to nothing, and the next one to its own', async () => {
  const batch = new Batch();
  const first = batch.take(csv(...Array.from({ length: 5_000 }, (_, n) => `甲${n},是,化学药`)));
  batch.discard();
  await first;
  expect(batch.result).toBeUndefined();
  expect(batch.problem).toBeUndefined();
  await batch.take(csv('乙,是,'));
  expect(batch.result?.names).toEqual(['乙']);
  batch.discard();
});

it('a refused file and a missing worker are told apart', async () => {
  const batch = new Batch();
  await batch.take(new File(['%PDF-1.7'], 'a.pdf'));
  expect(batch.problem).toBe('other-file');
  workerUrls.batch = undefined;
  await batch.take(csv('甲,是,'));
  expect(batch.problem).toBe('failed');
  workerUrls.batch = () => batchWorker;
});
