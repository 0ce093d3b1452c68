import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { boothCounts } from '../../../src/state/booth-counts.svelte';
import { boothLock } from '../../../src/state/booth-lock.svelte';
import { withDevice } from '../../../src/state/with-device';
import StaffExit from '../../../src/ui/booth/StaffExit.svelte';

const PIN = '740182';

beforeEach(async () => {
  await withDevice((db) => db.marks.clear());
  await boothLock.lock(PIN);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await boothLock.end();
});

async function staff() {
  const onclose = vi.fn();
  const page = await render(StaffExit, { onclose });
  const type = async (pin: string) => userEvent.keyboard(`${pin}{Enter}`);
  return { page, type, onclose };
}

it('covers the screen and starts with its heading', async () => {
  const { page } = await staff();
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
  const { width, height } = page.getByRole('dialog').element().getBoundingClientRect();
  expect([width, height]).toEqual([innerWidth, innerHeight]);
});

it('says that a PIN is wrong, and tells nothing', async () => {
  const { page, type } = await staff();
  await type('902846');
  await expect.element(page.getByRole('alert')).toHaveTextContent('PIN 不对');
  expect(page.container.querySelector('[data-today]')).toBeNull();
});

it('after five wrong ones it says how long to wait, and takes no digit', async () => {
  const { page, type } = await staff();
  for (let times = 0; times < 5; times += 1) {
    await type('902846');
    await expect.element(page.getByRole('alert')).toHaveTextContent('PIN 不对');
  }
  await expect.element(page.getByRole('timer')).toHaveTextContent(/请等 (30|2\d) 秒/);
  await expect.element(page.getByRole('button', { name: '7' })).toBeDisabled();
  await type(PIN);
  expect(page.container.querySelector('[data-today]')).toBeNull();
});

it('after the right one it shows the counts of today, and leaves when that is asked', async () => {
  await boothCounts.add('finished', 'drug');
  const { page, type, onclose } = await staff();
  await type(PIN);
  const today = page.getByRole('listitem');
  await expect.element(today.filter({ hasText: '看到结果' })).toHaveTextContent('1');
  await expect.element(today.filter({ hasText: '产品：drug' })).toHaveTextContent('1');
  expect(boothLock.state).toBe('on');
  await page.getByRole('button', { name: '退出展台模式' }).click();
  await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
  expect(boothLock.state).toBe('off');
});

it('goes on with the booth where that is asked', async () => {
  const { page, type, onclose } = await staff();
  await type(PIN);
  await expect.element(page.getByText('今天到现在')).toBeVisible();
  await page.getByRole('button', { name: '继续展台' }).click();
  await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
  expect(boothLock.state).toBe('on');
});

it('says so where the PIN cannot be checked', async () => {
  const { page, type } = await staff();
  vi.spyOn(crypto.subtle, 'deriveBits').mockRejectedValue(new DOMException('no'));
  await type(PIN);
  await expect.element(page.getByRole('alert')).toHaveTextContent('没能核对');
});

it('says so where it cannot be left', async () => {
  const { page, type, onclose } = await staff();
  await type(PIN);
  await expect.element(page.getByText('今天到现在')).toBeVisible();
  vi.spyOn(boothLock, 'end').mockRejectedValueOnce(new DOMException('no'));
  await page.getByRole('button', { name: '退出展台模式' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('没能退出');
  expect(onclose).not.toHaveBeenCalled();
});

it('closes by itself half a minute after the last touch', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] });
  const { page, onclose } = await staff();
  vi.advanceTimersByTime(29_000);
  page.container.ownerDocument.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  vi.advanceTimersByTime(29_000);
  expect(onclose).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3_000);
  expect(onclose).toHaveBeenCalled();
});
