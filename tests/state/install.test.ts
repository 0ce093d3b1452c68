import { afterEach, expect, it, vi } from 'vitest';
import { Install } from '../../src/state/install.svelte';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('remembers at the next start that the offer was put away', () => {
  expect(new Install().dismissed).toBe(false);
  new Install().dismiss();
  expect(new Install().dismissed).toBe(true);
});

it('makes its offer where nothing may be read from the device', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  expect(new Install().dismissed).toBe(false);
});
