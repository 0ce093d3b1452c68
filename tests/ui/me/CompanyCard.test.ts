import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import CompanyCard from '../../../src/ui/me/CompanyCard.svelte';

async function card(name: string, isOpen = false) {
  const acts = { onopen: vi.fn(), onrename: vi.fn(), onduplicate: vi.fn(), onremove: vi.fn() };
  const company = {
    id: 'a',
    name,
    productCount: 2,
    answerCount: 3,
    updatedAt: Date.UTC(2026, 2, 31),
  };
  const page = await render(CompanyCard, { company, isOpen, ...acts });
  return { page, ...acts };
}

it('names the company in each of its buttons', async () => {
  const { page, onopen, onduplicate, onremove } = await card('甲公司');
  await page.getByRole('button', { name: '打开：甲公司' }).click();
  await page.getByRole('button', { name: '复制：甲公司' }).click();
  await page.getByRole('button', { name: '删除：甲公司' }).click();
  for (const act of [onopen, onduplicate, onremove]) expect(act).toHaveBeenCalledOnce();
});

it('says which company is open, and does not offer to open it', async () => {
  const { page } = await card('甲公司', true);
  await expect.element(page.getByText('现在打开')).toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: /^打开/ })).not.toBeInTheDocument();
});

it('tells products and the last change, and speaks of a company without a name', async () => {
  const { page } = await card(' ');
  await expect.element(page.getByText('2 个产品')).toBeInTheDocument();
  await expect.element(page.getByText('2026年3月31日 08:00 改动')).toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: '删除：未命名企业' })).toBeVisible();
});

it('hands out a new name without the spaces around it', async () => {
  const { page, onrename } = await card('甲公司');
  const input = page.getByLabelText('企业名称');
  await input.fill(' 乙公司 ');
  input.element().dispatchEvent(new Event('change', { bubbles: true }));
  expect(onrename).toHaveBeenCalledWith('乙公司');
});
