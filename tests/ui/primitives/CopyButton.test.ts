import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import CopyButton from '../../../src/ui/primitives/CopyButton.svelte';

afterEach(() => {
  vi.restoreAllMocks();
});

const button = () => render(CopyButton, { label: '复制文号', text: '渝府办发〔2026〕3号' });

it('copies, and says so', async () => {
  // A headless browser asks nobody for the permission.
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const page = await button();
  await page.getByRole('button', { name: '复制文号' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('已复制');
  expect(write).toHaveBeenCalledWith('渝府办发〔2026〕3号');
});

it('shows the text, selected, where copying is not allowed', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
  const page = await button();
  await page.getByRole('button', { name: '复制文号' }).click();
  const field = page.getByRole('textbox');
  await expect.element(field).toHaveValue('渝府办发〔2026〕3号');
  await expect.element(field).toHaveFocus();
  await expect.element(page.getByRole('status')).toHaveTextContent('');
  await page.getByRole('button', { name: '关闭' }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});
