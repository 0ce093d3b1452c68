import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdAddress } from '../../src/state/booth-address';

let release: () => void = () => undefined;
const before = location.href;

beforeEach(() => {
  release = holdAddress('#/booth');
});

afterEach(() => {
  release();
  history.replaceState(null, '', before);
});

it('brings every other address back', async () => {
  location.hash = '#/me';
  await expect.poll(() => location.hash).toBe('#/booth');
});

it('has a spare entry for the step back', async () => {
  history.back();
  await expect.poll(() => history.state).toBe('booth');
  expect(location.hash).toBe('#/booth');
});

it('says nothing of a visitor in the history', () => {
  expect(history.state).toBe('booth');
});

it('lets go when the booth is left', async () => {
  release();
  location.hash = '#/me';
  await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  expect(location.hash).toBe('#/me');
});
