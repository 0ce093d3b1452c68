import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Paper } from '../../../src/domain/procedures/procedure';
import { checklist } from '../../../src/state/checklist.svelte';
import Checklist from '../../../src/ui/checklist/Checklist.svelte';
import { textOf } from '../../builders/catalogue';
import { paperOf } from '../../builders/checklist';
import { checklistStage } from '../../builders/checklist-stage';

const source = { regulation: 'samr-order-47', article: '第五十二条', tier: 'A' } as const;
const REGISTERED = { 'product.registeredInChina': [true] };
const CITED = '《医疗器械注册与备案管理办法》（国家市场监督管理总局令第47号）第五十二条';

/** The list of a filing; its procedure has nothing newer to offer. */
async function show(
  papers: readonly Paper[],
  facts: Readonly<Record<string, string | boolean>> = {},
  procedure = 'device-export-certificate',
) {
  const { id, filing } = await checklistStage(procedure, papers, facts);
  const page = await render(Checklist, { filing: { ...filing(), version: 99 } });
  const line = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  return { id, page, line };
}

it('a paper is named with its article, and says that it may follow only where a source does', async () => {
  const tolerance = { note: textOf('受理后补交'), source: { ...source, article: '第九条' } };
  const { line } = await show([paperOf('甲', { source, tolerance }), paperOf('乙', { source })]);
  await expect.element(line('甲')).toHaveTextContent(CITED);
  await expect.element(line('甲')).toHaveTextContent('可容缺 受理后补交 依据：');
  await expect.element(line('甲')).toHaveTextContent('第九条');
  await expect.element(line('乙')).not.toHaveTextContent('可容缺');
});

it('what is ready is counted as it is ticked', async () => {
  const { id, page } = await show([paperOf('甲'), paperOf('乙'), paperOf('丙')]);
  await expect.element(page.getByText('3 项中 0 项已备齐')).toBeVisible();
  await page.getByLabelText('状态：甲').selectOptions('已备齐');
  await page.getByLabelText('状态：乙').selectOptions('不适用');
  await expect.element(page.getByText('2 项中 1 项已备齐')).toBeVisible();
  expect(checklist.of(id).map(({ state }) => state)).toEqual(['ready', 'unneeded', 'open']);
});

it('a paper that hangs on an open question names it, and is not counted', async () => {
  const { page, line } = await show([paperOf('甲'), paperOf('乙', { when: REGISTERED })]);
  await expect
    .element(line('乙'))
    .toHaveTextContent('取决于还没回答的问题：product.registeredInChina');
  await expect.element(page.getByText('1 项中 0 项已备齐')).toBeVisible();
  await expect.element(page.getByText('另有 1 项还没定要不要')).toBeVisible();
});

it('a paper whose condition does not hold is folded away', async () => {
  const { page } = await show([paperOf('甲'), paperOf('乙', { when: REGISTERED })], {
    'product.registeredInChina': false,
  });
  await expect.element(page.getByRole('heading', { name: '乙' })).not.toBeInTheDocument();
  await page.getByText('不适用于这件申报（1 项）').click();
  await expect.element(page.getByRole('heading', { name: '乙' })).toBeVisible();
  await expect.element(page.getByText('1 项中 0 项已备齐')).toBeVisible();
});

it('a card says that it has no papers, and takes items of one’s own', async () => {
  const { page } = await show([], {}, 'device1-filing');
  await expect.element(page.getByText(/本应用未收录，请以官方办事指南为准/)).toBeVisible();
  await page.getByLabelText('添加自己的项目').fill(' 说明函 ');
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await expect.element(page.getByRole('heading', { name: '说明函' })).toBeVisible();
  await expect.element(page.getByText('1 项中 0 项已备齐')).toBeVisible();
});
