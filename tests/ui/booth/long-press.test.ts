import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { longPress } from '../../../src/ui/booth/long-press';

const MS = 3000;
let corner: HTMLButtonElement;
let leave: () => void;
const onpress = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onpress.mockClear();
  corner = document.createElement('button');
  document.body.append(corner);
  const detach = longPress(onpress, MS)(corner);
  leave = () => detach?.();
});
afterEach(() => {
  leave();
  corner.remove();
  vi.useRealTimers();
});

const pointer = (type: string, at = 0, isPrimary = true) =>
  corner.dispatchEvent(new PointerEvent(type, { clientX: at, clientY: 0, isPrimary }));
const key = (type: string, name: string, repeat = false) =>
  corner.dispatchEvent(new KeyboardEvent(type, { key: name, repeat, cancelable: true }));

it('a finger that rests calls once, at the end of its time', () => {
  pointer('pointerdown');
  vi.advanceTimersByTime(MS - 1);
  expect(onpress).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10 * MS);
  expect(onpress).toHaveBeenCalledOnce();
});

it.each(['pointerup', 'pointercancel', 'pointerleave'])('%s before that calls nothing', (type) => {
  pointer('pointerdown');
  vi.advanceTimersByTime(MS - 1);
  pointer(type);
  vi.advanceTimersByTime(MS);
  expect(onpress).not.toHaveBeenCalled();
});

it('a finger may tremble and may not wander', () => {
  pointer('pointerdown');
  pointer('pointermove', 5);
  vi.advanceTimersByTime(MS);
  expect(onpress).toHaveBeenCalledOnce();
  pointer('pointerdown');
  pointer('pointermove', 30);
  vi.advanceTimersByTime(MS);
  expect(onpress).toHaveBeenCalledOnce();
});

it('a second finger ends it', () => {
  pointer('pointerdown');
  pointer('pointerdown', 0, false);
  vi.advanceTimersByTime(MS);
  expect(onpress).not.toHaveBeenCalled();
});

it.each(['Enter', ' '])('the key %j held down does the same', (name) => {
  key('keydown', name);
  vi.advanceTimersByTime(MS / 2);
  key('keydown', name, true);
  vi.advanceTimersByTime(MS / 2);
  expect(onpress).toHaveBeenCalledOnce();
});

it('a key that is let go, and any other key, does nothing', () => {
  key('keydown', 'Enter');
  vi.advanceTimersByTime(MS / 2);
  key('keyup', 'Enter');
  key('keydown', 'a');
  vi.advanceTimersByTime(MS);
  expect(onpress).not.toHaveBeenCalled();
});

it('shows no menu for a finger that rests', () => {
  expect(corner.dispatchEvent(new MouseEvent('contextmenu', { cancelable: true }))).toBe(false);
});

it('calls nothing once its element is gone', () => {
  pointer('pointerdown');
  leave();
  vi.advanceTimersByTime(MS);
  expect(onpress).not.toHaveBeenCalled();
});
