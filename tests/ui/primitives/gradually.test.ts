import { expect, it } from 'vitest';
import { Gradually } from '../../../src/ui/primitives/gradually.svelte';

const place = document.createElement('span');

it('shows the first items at once, and more whenever there is time', async () => {
  const list = new Gradually(3, 2);
  expect(list.shown).toBe(3);
  list.more(place);
  expect(list.shown).toBe(3);
  await expect.poll(() => list.shown).toBe(5);
});

it('stops where the page has gone', async () => {
  const list = new Gradually(1, 1);
  const other = new Gradually(1, 1);
  const stop = list.more(place);
  if (typeof stop === 'function') stop();
  other.more(place);
  await expect.poll(() => other.shown).toBe(2);
  expect(list.shown).toBe(1);
});
