import { expect, it } from 'vitest';
import { placeBook } from '../../src/state/places.svelte';

it('the language that was wanted last is the one that stays', async () => {
  await Promise.all([placeBook.load('en'), placeBook.load('zh')]);
  expect(placeBook.data?.places.areas[0]?.name).toEqual({ zh: '合川区' });
  await placeBook.load('en');
  expect(placeBook.data?.places.areas[0]?.name).toEqual({ zh: '合川区', en: 'Hechuan District' });
  expect(placeBook.failed).toBe(false);
});
