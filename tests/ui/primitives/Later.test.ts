import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Later from '../../../src/ui/primitives/Later.svelte';
import { whole } from '../../builders/stage';

const children = createRawSnippet(() => ({ render: () => '<p>后来的</p>' }));

it('comes in a task of its own, and says so until it is there', async () => {
  const page = await render(Later, { children });
  expect(page.container.querySelector('[aria-busy="true"]')).not.toBeNull();
  expect(page.container.textContent).not.toContain('后来的');
  await whole(page.container);
  await expect.element(page.getByText('后来的')).toBeVisible();
});
