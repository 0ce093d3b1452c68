import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { zh } from '../../../src/i18n/zh';
import { updates } from '../../../src/state/updates.svelte';
import { APP_VERSION } from '../../../src/state/version';
import UpdateNotice from '../../../src/ui/pwa/UpdateNotice.svelte';

const { pwa: words } = zh;

afterEach(() => {
  updates.state = 'none';
  updates.unsaved = false;
});

it('says nothing while there is nothing new', async () => {
  const { container } = await render(UpdateNotice);
  expect(container.textContent.trim()).toBe('');
});

it.each([
  ['available', words.available(APP_VERSION), [words.apply, words.later]],
  ['applying', words.applying, []],
  ['stuck', words.stuck, []],
  ['taken-over', words.takenOver, [words.reload]],
] as const)('says what %s means, and what can be done', async (state, sentence, buttons) => {
  updates.state = state;
  const page = await render(UpdateNotice);
  await expect.element(page.getByRole('status')).toHaveTextContent(sentence);
  const names = page
    .getByRole('button')
    .elements()
    .map(({ textContent }) => textContent.trim());
  expect(names).toEqual(buttons);
});

it('goes away when it is put off', async () => {
  updates.state = 'available';
  const page = await render(UpdateNotice);
  await page.getByRole('button', { name: words.later }).click();
  expect(page.container.textContent.trim()).toBe('');
});

it('says that the page was not loaded anew, because answers would be lost', async () => {
  updates.state = 'available';
  updates.unsaved = true;
  const page = await render(UpdateNotice);
  await expect.element(page.getByRole('alert')).toHaveTextContent(words.unsaved);
  await expect.element(page.getByRole('button', { name: words.apply })).toBeVisible();
});
