import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BoothCounts } from '../../src/state/booth-counts.svelte';
import { withDevice } from '../../src/state/with-device';

const WORDS = {
  day: '日期',
  steps: { started: '开始自查', finished: '看到结果', 'code-shown': '看到带走码' },
  sector: (id: string) => `选${id}`,
  total: '合计',
};

let now = 0;
beforeEach(async () => {
  now = Date.UTC(2026, 10, 22, 2);
  await withDevice((db) => db.marks.clear());
});
afterEach(() => vi.restoreAllMocks());

const counts = () => new BoothCounts(() => now);

async function reread() {
  const fresh = counts();
  await fresh.read();
  return fresh.days;
}

const full = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });

it('counts each step and sector by the day of China, and stores numbers only', async () => {
  const booth = counts();
  await booth.add('started', 'drug');
  await booth.add('finished');
  now = Date.UTC(2026, 10, 22, 17);
  await booth.add('started', 'tcm');
  const days = {
    '2026-11-22': { started: 1, 'sector.drug': 1, finished: 1 },
    '2026-11-23': { started: 1, 'sector.tcm': 1 },
  };
  expect(booth.days).toEqual(days);
  expect(booth.today).toEqual(days['2026-11-23']);
  expect(await withDevice((db) => db.marks.toArray())).toEqual([{ key: 'booth-counts', days }]);
});

it('many at once, in two pages, are all counted', async () => {
  const pages = [counts(), counts()];
  await Promise.all(Array.from({ length: 20 }, (_, at) => pages[at % 2]?.add('started')));
  expect(await reread()).toEqual({ '2026-11-22': { started: 20 } });
});

it('what the device does not take waits on the page, and goes along with the next', async () => {
  const booth = counts();
  const disk = full();
  await booth.add('started');
  await booth.add('started');
  expect([booth.isStored, booth.days]).toEqual([false, { '2026-11-22': { started: 2 } }]);
  disk.mockRestore();
  await booth.add('started');
  expect(booth.isStored).toBe(true);
  expect(await reread()).toEqual({ '2026-11-22': { started: 3 } });
});

it('erases them, and puts them back beside what has come since', async () => {
  const booth = counts();
  await booth.add('started');
  const putBack = await booth.erase();
  expect([booth.days, await reread()]).toEqual([{}, {}]);
  await booth.add('finished');
  await putBack();
  expect(await reread()).toEqual({ '2026-11-22': { finished: 1, started: 1 } });
});

it('the table for a spreadsheet hides small numbers and is no formula', async () => {
  const booth = counts();
  for (let visit = 0; visit < 12; visit += 1) await booth.add('started', visit < 8 ? 'drug' : '=1');
  expect(booth.exportCsv(WORDS)).toBe(
    '\uFEFF"日期","开始自查","看到结果","看到带走码","选=1","选drug"\r\n' +
      '"2026-11-22","12","<5","<5","<5","≥5"\r\n' +
      '"合计","12","≥0","≥0","≥0","≥5"\r\n',
  );
});

it('no column of it is a formula, whatever it is called', () => {
  expect(counts().exportCsv({ ...WORDS, day: '=1+1' })).toContain(`"'=1+1"`);
});
