import { expect, it, vi } from 'vitest';
import { showBadge } from '../../src/state/badge';

const device = () => ({
  setAppBadge: vi.fn(() => Promise.resolve()),
  clearAppBadge: vi.fn(() => Promise.resolve()),
});

it('puts the number on the icon, and takes it away at 0', () => {
  const some = device();
  showBadge(3, some);
  expect(some.setAppBadge).toHaveBeenCalledExactlyOnceWith(3);
  expect(some.clearAppBadge).not.toHaveBeenCalled();
  const none = device();
  showBadge(0, none);
  expect(none.clearAppBadge).toHaveBeenCalledOnce();
  expect(none.setAppBadge).not.toHaveBeenCalled();
});

it('does nothing where the platform has no badges, or refuses', async () => {
  showBadge(3, {});
  showBadge(3, { setAppBadge: () => Promise.reject(new Error('not installed')) });
  // A refusal that nobody hears would fail the run.
  await Promise.resolve();
});
