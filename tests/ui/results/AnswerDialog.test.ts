import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Condition } from '../../../src/domain/eligibility/condition';
import type { Profile } from '../../../src/domain/profile/profile';
import { workspace } from '../../../src/state/workspace.svelte';
import AnswerDialog from '../../../src/ui/results/AnswerDialog.svelte';
import { OF_PRODUCT, provisionOf, yes, yesNo } from '../../builders/catalogue';
import { matterOf, stage } from '../../builders/stage';

const FACTS = [
  yesNo('企业'),
  yesNo('器械', OF_PRODUCT),
  yesNo('创新', { ...OF_PRODUCT, askWhen: yes('器械') }),
  yesNo('别的', OF_PRODUCT),
];
const WHEN: Condition = { all: [yes('企业'), yes('器械'), yes('创新')] };
const PROFILE: Profile = {
  enterprise: { facts: { 企业: true } },
  products: [{ id: 'a', name: '甲品', facts: {} }],
};

async function open() {
  await stage(
    { facts: FACTS, provisions: [provisionOf('事', WHEN, { level: 'product' })] },
    PROFILE,
  );
  const onclose = vi.fn();
  const props = () => ({ matter: matterOf('事'), productId: 'a', onclose });
  const page = await render(AnswerDialog, props());
  const asked = () =>
    [...page.container.querySelectorAll<HTMLElement>('[data-fact]')].map(
      ({ dataset }) => dataset['fact'],
    );
  /** Answers and goes on with the company as it is then, as the page does. */
  const answer = async (label: string, word: string) => {
    await page.getByRole('group', { name: label }).getByText(word, { exact: true }).click();
    await page.rerender(props());
  };
  return { page, asked, answer, onclose };
}

it('is named after the provision and takes the focus', async () => {
  const { page } = await open();
  await expect.element(page.getByRole('dialog', { name: '事项' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: '事项' })).toHaveFocus();
  await expect.element(page.getByText('甲品')).toBeVisible();
});

it('asks one thing after the other, and what is answered stays', async () => {
  const { page, asked, answer } = await open();
  expect(asked()).toEqual(['器械']);
  await answer('器械', '是');
  expect(asked()).toEqual(['器械', '创新']);
  await expect.element(page.getByRole('status')).toHaveTextContent('还差信息');
  await answer('创新', '是');
  expect(asked()).toEqual(['器械', '创新']);
  await expect.element(page.getByRole('status')).toHaveTextContent('可用');
  expect(workspace.company.products[0]?.facts).toEqual({ 器械: true, 创新: true });
});

it('asks nothing more once an answer rules it out', async () => {
  const { page, asked, answer } = await open();
  await answer('器械', '否');
  expect(asked()).toEqual(['器械']);
  await expect.element(page.getByRole('status')).toHaveTextContent('不符合');
});

it('takes 「不确定」 as an answer', async () => {
  const { asked, answer } = await open();
  await answer('器械', '不确定');
  expect(asked()).toEqual(['器械']);
  expect(workspace.company.products[0]?.unsure).toEqual(['器械']);
});

it('is closed by its button', async () => {
  const { page, onclose } = await open();
  await page.getByRole('button', { name: '完成' }).click();
  await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
});
