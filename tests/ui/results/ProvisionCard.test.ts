import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Profile } from '../../../src/domain/profile/profile';
import type { Provision } from '../../../src/domain/policy/document';
import type { Condition } from '../../../src/domain/eligibility/condition';
import ProvisionCard from '../../../src/ui/results/ProvisionCard.svelte';
import {
  authority,
  choice,
  OF_PRODUCT,
  provisionOf,
  textOf,
  yes,
  yesNo,
} from '../../builders/catalogue';
import { matterOf, stage, whole } from '../../builders/stage';

const FACTS = [
  yesNo('一', { changeable: true }),
  ...['二', '三', '四'].map((id) => yesNo(id)),
  choice('区', ['甲', '乙'], { changeable: true }),
  yesNo('器械', OF_PRODUCT),
];
const NOBODY: Profile = { enterprise: { facts: {} }, products: [] };

async function card(when: Condition, profile: Profile, extras: Partial<Provision> = {}) {
  await stage({ facts: FACTS, provisions: [provisionOf('事', when, extras)] }, profile);
  const onanswer = vi.fn();
  const matter = matterOf('事');
  const page = await render(ProvisionCard, { matter, onanswer });
  await whole(page.container);
  return { page, onanswer, matter };
}

it('shows a figure with its unit and qualifier, and says of an average what it means', async () => {
  const figure = { what: 'x', label: textOf('审评'), from: 60, to: 40, unit: '工作日' };
  const { page } = await card(
    yes('一'),
    { ...NOBODY, enterprise: { facts: { 一: true } } },
    {
      figures: [{ ...figure, qualifier: '平均' }],
    },
  );
  expect(page.container.textContent).toContain('60 → 40 工作日（平均）');
  expect(page.container.textContent).toContain('条文写的是平均时限，个案可能更长。');
});

it('says why in three conditions, and folds the others', async () => {
  const all = { all: ['一', '二', '三', '四'].map(yes) };
  const facts = { 一: true, 二: true, 三: true, 四: true };
  const { page } = await card(all, { ...NOBODY, enterprise: { facts } });
  expect(page.container.textContent).toContain('三：是');
  expect(page.container.textContent).not.toContain('四：是');
  await page.getByText('其余 1 个理由').click();
  await expect.element(page.getByText('四：是')).toBeVisible();
});

it('says the missing answer and hands out what is asked for', async () => {
  const { page, onanswer, matter } = await card(
    { all: [yes('一'), yes('二')] },
    {
      ...NOBODY,
      enterprise: { facts: { 一: true } },
    },
  );
  await expect.element(page.getByText('还差 二')).toBeVisible();
  await page.getByRole('button', { name: '现在回答' }).click();
  expect(onanswer).toHaveBeenCalledWith(matter.rows[0]);
});

it('leads to the products where one has to be listed first', async () => {
  const { page } = await card(yes('器械'), NOBODY, { level: 'product' });
  const link = page.getByRole('link', { name: '去添加产品' });
  await expect.element(link).toHaveAttribute('href', '#/check/products');
  await expect.element(page.getByRole('button', { name: '现在回答' })).not.toBeInTheDocument();
});

it('says whom to ask where only the authority can tell', async () => {
  const { page } = await card(authority('名单'), NOBODY);
  await expect.element(page.getByText('问某委')).toBeVisible();
});

it('says what would make it apply, the other ways folded', async () => {
  const when = { any: [{ fact: '区', is: '甲' }, yes('一')] };
  const { page } = await card(
    { all: [when, yes('二')] },
    { ...NOBODY, enterprise: { facts: { 区: '乙', 一: false, 二: true } } },
  );
  await expect.element(page.getByText('如果是这样，就可以')).toBeVisible();
  await expect.element(page.getByText('区：甲', { exact: true })).toBeVisible();
  expect(page.container.textContent).not.toContain('一：是');
  await page.getByText('另外 1 种办法').click();
  await expect.element(page.getByText('一：是', { exact: true })).toBeVisible();
});

it('names every product with its verdict, and explains the surest one first', async () => {
  const { page } = await card(
    yes('器械'),
    {
      enterprise: { facts: {} },
      products: [
        { id: 'a', name: '甲品', facts: { 器械: false } },
        { id: 'b', name: '乙品', facts: { 器械: true } },
        { id: 'c', name: '丙品', facts: {} },
      ],
    },
    { level: 'product' },
  );
  const rows = [...page.container.querySelectorAll<HTMLElement>('[data-product]')];
  expect(rows.map(({ dataset }) => `${dataset['product']} ${dataset['verdict']}`)).toEqual([
    'b eligible',
    'c incomplete',
    'a ineligible',
  ]);
  expect(rows.map((row) => row.querySelector('details')?.open)).toEqual([true, false, false]);
  await page.getByText('丙品').click();
  await expect.element(page.getByRole('button', { name: '现在回答：丙品' })).toBeVisible();
});

it('products that do not meet it are one line where another one does, and can be found', async () => {
  const { page } = await card(
    yes('器械'),
    {
      enterprise: { facts: {} },
      products: [
        { id: 'a', name: '甲品', facts: { 器械: false } },
        { id: 'b', name: '乙品', facts: { 器械: true } },
        { id: 'c', name: '丙品', facts: { 器械: false } },
      ],
    },
    { level: 'product' },
  );
  await expect.element(page.getByText('乙品')).toBeVisible();
  await expect.element(page.getByText('甲品')).toBeInTheDocument();
  await expect.element(page.getByText('甲品')).not.toBeVisible();
  await page.getByText('2 个产品').click();
  await expect.element(page.getByText('甲品')).toBeVisible();
  await expect.element(page.getByText('丙品')).toBeVisible();
});

it('says that no listed product meets it, while others may', async () => {
  const { page } = await card(
    yes('器械'),
    { enterprise: { facts: {} }, products: [{ id: 'a', facts: { 器械: false } }] },
    { level: 'product' },
  );
  await expect.element(page.getByText('列出的产品都不符合，但产品还没有列全。')).toBeVisible();
});
