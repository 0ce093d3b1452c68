import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { boothCounts } from '../../../src/state/booth-counts.svelte';
import { boothLock } from '../../../src/state/booth-lock.svelte';
import { withDevice } from '../../../src/state/with-device';
import StaffStart from '../../../src/ui/booth/StaffStart.svelte';

const PIN = '740182';

beforeEach(async () => {
  await withDevice((db) => db.marks.clear());
  await boothLock.read();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await boothLock.end();
});

async function start() {
  const page = await render(StaffStart);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const type = (pin: string) => userEvent.keyboard(`${pin}{Enter}`);
  return { page, press, type };
}

async function choosing() {
  const at = await start();
  await at.press('设 PIN，开始展台模式');
  await expect.element(at.page.getByRole('heading', { name: '设一个 PIN' })).toHaveFocus();
  return at;
}

it('starts with a PIN that is typed twice the same', async () => {
  const { page, type } = await choosing();
  await type(PIN);
  await expect.element(page.getByRole('heading', { name: '再输入一次' })).toHaveFocus();
  expect(boothLock.state).toBe('off');
  await type(PIN);
  await expect.poll(() => boothLock.state).toBe('on');
  expect(await boothLock.unlock(PIN)).toBe('ok');
});

it.each([
  ['12345', '至少要 6 位'],
  ['123456', '太好猜'],
])('takes no %s and says why', async (pin, why) => {
  const { page, type } = await choosing();
  await type(pin);
  await expect.element(page.getByRole('alert')).toHaveTextContent(why);
  await expect.element(page.getByRole('heading', { name: '设一个 PIN' })).toBeVisible();
});

it('starts over where the two are not the same', async () => {
  const { page, type } = await choosing();
  await type(PIN);
  await type('740183');
  await expect.element(page.getByRole('alert')).toHaveTextContent('两次不一样');
  await expect.element(page.getByRole('heading', { name: '设一个 PIN' })).toBeVisible();
  expect(boothLock.state).toBe('off');
});

it('says so where it cannot start', async () => {
  vi.spyOn(crypto.subtle, 'deriveBits').mockRejectedValue(new DOMException('no'));
  const { page, type } = await choosing();
  await type(PIN);
  await type(PIN);
  await expect.element(page.getByRole('alert')).toHaveTextContent('没能开始');
  expect(boothLock.state).toBe('off');
});

it('cannot start without https, and says what to do', async () => {
  vi.spyOn(window, 'isSecureContext', 'get').mockReturnValue(false);
  const { page } = await start();
  await expect.element(page.getByRole('alert')).toHaveTextContent('不是 https');
  expect(page.getByRole('button', { name: '设 PIN' }).elements()).toEqual([]);
});

it('says beforehand where counts and PIN do not outlast a reload', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  await boothLock.read();
  const { page } = await start();
  await expect.element(page.getByRole('alert')).toHaveTextContent('人数只在本页');
});

it('shows the counts by day, erases them and puts them back', async () => {
  for (let visits = 0; visits < 3; visits += 1) await boothCounts.add('started', 'tcm');
  const { page, press } = await start();
  await expect.element(page.getByRole('columnheader', { name: '产品：tcm' })).toBeVisible();
  await expect.element(page.getByRole('cell').first()).toHaveTextContent('3');
  await press('清除人数');
  await expect.element(page.getByText('还没有数过')).toBeVisible();
  await expect.element(page.getByRole('button', { name: '撤销' })).toHaveFocus();
  await press('撤销');
  await expect.element(page.getByRole('cell').first()).toHaveTextContent('3');
});

it('the table that is exported hides what is small', async () => {
  for (let visits = 0; visits < 3; visits += 1) await boothCounts.add('started', 'tcm');
  const { page } = await start();
  const link = page.getByRole('link', { name: '导出表格（CSV）' });
  await expect.element(link).toHaveAttribute('download', '展台人数.csv');
  const table = decodeURIComponent(link.element().getAttribute('href') ?? '');
  expect(table).toContain('"<5","<5","<5","<5"');
  expect(table).toContain('\uFEFF"日期","开始自查"');
});
