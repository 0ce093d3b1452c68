import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdScreen } from '../../src/state/booth-screen';

const request = vi.spyOn(navigator.wakeLock, 'request');
const fill = vi.spyOn(Element.prototype, 'requestFullscreen');

/** A lock as browsers give it, which headless ones may refuse. */
function lock() {
  const made = Object.assign(new EventTarget(), {
    released: false,
    type: 'screen' as const,
    onrelease: null,
    release: vi.fn(() => {
      made.released = true;
      return Promise.resolve();
    }),
  });
  return made;
}

let leave: () => void = () => undefined;

beforeEach(() => {
  request.mockReset();
  fill.mockReset().mockResolvedValue(undefined);
});

afterEach(() => leave());

it('keeps the screen lit from the start, and asks again only after the lock was lost', async () => {
  const first = lock();
  request.mockResolvedValue(first);
  leave = holdScreen();
  await expect.poll(() => request.mock.calls.length).toBe(1);
  await Promise.resolve();
  window.dispatchEvent(new MouseEvent('click'));
  expect(request).toHaveBeenCalledTimes(1);
  first.released = true;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(request).toHaveBeenCalledTimes(2);
});

it('takes the whole screen at a touch', () => {
  request.mockResolvedValue(lock());
  leave = holdScreen();
  expect(fill).not.toHaveBeenCalled();
  window.dispatchEvent(new MouseEvent('click'));
  expect(fill).toHaveBeenCalledOnce();
});

it('goes on where the device gives neither', async () => {
  request.mockRejectedValue(new DOMException('', 'NotAllowedError'));
  fill.mockRejectedValue(new TypeError());
  leave = holdScreen();
  window.dispatchEvent(new MouseEvent('click'));
  await expect.poll(() => fill.mock.calls.length).toBe(1);
});

it('gives the screen back when the booth is left', async () => {
  const taken = lock();
  request.mockResolvedValue(taken);
  leave = holdScreen();
  await Promise.resolve();
  await Promise.resolve();
  leave();
  expect(taken.release).toHaveBeenCalledOnce();
});
