import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Fold from '../../../src/ui/primitives/Fold.svelte';

const text = (words: string) => createRawSnippet(() => ({ render: () => `<span>${words}</span>` }));
const fold = (open?: boolean) =>
  render(Fold, {
    summary: text('更多'),
    children: text('里面'),
    ...(open !== undefined && { open }),
  });

it('writes what it holds only when it is opened', async () => {
  const page = await fold();
  expect(page.container.textContent).not.toContain('里面');
  await page.getByText('更多').click();
  await expect.element(page.getByText('里面')).toBeVisible();
});

it('keeps what it holds when it is closed again', async () => {
  const page = await fold();
  await page.getByText('更多').click();
  await expect.element(page.getByText('里面')).toBeVisible();
  await page.getByText('更多').click();
  await expect.element(page.getByText('里面')).not.toBeVisible();
  expect(page.container.textContent).toContain('里面');
});

it('may stand open from the start', async () => {
  const page = await fold(true);
  await expect.element(page.getByText('里面')).toBeVisible();
});
