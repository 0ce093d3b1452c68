import { expect, it, vi } from 'vitest';
import { keepClear } from '../../../src/ui/primitives/keep-clear';

const padding = () => document.documentElement.style.scrollPaddingBlockEnd;

it('the page scrolls past what sticks to its end, as high as it is now, until it has gone', async () => {
  const bar = document.createElement('div');
  bar.style.height = '60px';
  document.body.append(bar);
  const leave = keepClear(bar);
  await vi.waitFor(() => expect(padding()).toBe('calc(60px + 5rem)'));
  bar.style.height = '130px';
  await vi.waitFor(() => expect(padding()).toBe('calc(130px + 5rem)'));
  leave?.();
  bar.remove();
  expect(padding()).toBe('');
});
