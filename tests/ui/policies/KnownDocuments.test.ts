import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import KnownDocuments from '../../../src/ui/policies/KnownDocuments.svelte';

it('says that the check is not complete, and of each document how surely it is known', async () => {
  const page = await render(KnownDocuments);
  await expect.element(page.getByText('所以自查不完整')).toBeVisible();
  await expect.element(page.getByRole('article')).toHaveLength(4);
  const chain = page.getByRole('article', { name: '全链条支持创新药' });
  await expect.element(chain).toHaveTextContent('渝府办发〔2025〕56号（文号没有与原文核对）');
  await expect.element(chain).toHaveTextContent('报道里提到它');
});
