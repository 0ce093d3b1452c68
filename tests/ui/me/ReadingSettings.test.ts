import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { reading } from '../../../src/state/reading.svelte';
import ReadingSettings from '../../../src/ui/me/ReadingSettings.svelte';

const root = document.documentElement;

afterEach(() => reading.choose(false));

it('makes text large, keeps the choice and takes it up again', async () => {
  const page = await render(ReadingSettings);
  const input = page.getByRole('switch', { name: '大字' });
  await input.click();
  expect(root.dataset['text']).toBe('large');
  expect(localStorage.getItem('yuyao-zicha.text')).toBe('large');

  delete root.dataset['text'];
  reading.resume();
  expect(root.dataset['text']).toBe('large');
  await input.click();
  expect(root.dataset['text']).toBeUndefined();
  expect(localStorage.getItem('yuyao-zicha.text')).not.toBe('large');
});
