import { beforeEach, expect, it } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Profile } from '../../../src/domain/profile/profile';
import { workspace } from '../../../src/state/workspace.svelte';
import HeatPage from '../../../src/ui/heat/HeatPage.svelte';
import { choice, OF_PRODUCT, provisionOf, textOf, yes, yesNo } from '../../builders/catalogue';
import { emptyStage } from '../../builders/filing-stage';
import { stage, whole } from '../../builders/stage';

const provision = (id: string, extras = {}) =>
  provisionOf(id, yes(id), { level: 'product', title: textOf(`事项${id}`), ...extras });

const PROFILE: Profile = {
  enterprise: { name: '甲公司', facts: {} },
  products: [
    { id: 'one', name: '一号', facts: { 'product.type': 'device', a: false, b: true } },
    { id: 'two', name: '二号', facts: { 'product.type': 'drug', a: true, b: true } },
  ],
};

beforeEach(async () => {
  location.hash = '#/heat';
  await emptyStage();
  await screen.viewport(1024, 768);
  await stage(
    {
      facts: [
        choice('product.type', ['device', 'drug'], OF_PRODUCT),
        yesNo('a', OF_PRODUCT),
        yesNo('b', OF_PRODUCT),
        yesNo('own'),
      ],
      provisions: [
        provision('a'),
        provision('b', { kind: 'duty' }),
        provisionOf('own', yes('own')),
      ],
    },
    PROFILE,
  );
});

/** What the table says, row by row, as it is read out. */
const readOut = (container: Element) =>
  [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td > button')].map((each) => each.ariaLabel),
  );

it('is a grid with heads for both directions, each field with its verdict in words', async () => {
  const page = await render(HeatPage);
  await expect.element(page.getByRole('grid', { name: '产品与措施' })).toBeVisible();
  await whole(page.container);
  const heads = page.getByRole('columnheader').elements();
  expect(heads.map((each) => each.textContent.trim())).toEqual(['事项', '二号', '一号']);
  expect(
    page
      .getByRole('rowheader')
      .elements()
      .map((each) => each.textContent.trim()),
  ).toEqual(['事项b 2026-01', '事项a 2026-01']);
  expect(readOut(page.container)).toEqual([
    ['适用于你', '适用于你'],
    ['可用', '不符合'],
  ]);
  await expect.element(page.getByText(/另有 1 个事项只看企业本身/)).toBeVisible();
});

it('has one field in the order of tabs; the arrow keys lead to the others and Enter tells why', async () => {
  const page = await render(HeatPage);
  await whole(page.container);
  const tabbed = () => [
    ...page.container.querySelectorAll<HTMLElement>('tbody button[tabindex="0"]'),
  ];
  expect(tabbed().map(({ dataset }) => dataset['cell'])).toEqual(['b two']);
  tabbed()[0]?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(tabbed().map(({ dataset }) => dataset['cell'])).toEqual(['a one']);
  expect(document.activeElement).toBe(tabbed()[0]);
  await userEvent.keyboard('{Enter}');
  const dialog = page.getByRole('dialog', { name: '事项a' });
  await expect.element(dialog).toBeVisible();
  await expect.element(dialog.getByText('a：否；需要：是')).toBeVisible();
  await expect.element(dialog.getByText('一号')).toBeVisible();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect.poll(() => document.activeElement).toBe(tabbed()[0]);
});

it('lists by product on a narrow page, with the same explanation', async () => {
  await screen.viewport(390, 844);
  const page = await render(HeatPage);
  await expect.element(page.getByRole('heading', { level: 2, name: '二号' })).toBeVisible();
  expect(page.getByRole('grid').elements()).toEqual([]);
  await page.getByRole('button', { name: '可用 事项a' }).click();
  await expect.element(page.getByRole('dialog', { name: '事项a' })).toBeVisible();
});

it('says what there is to do without products', async () => {
  workspace.create();
  const page = await render(HeatPage);
  await expect
    .element(page.getByRole('link', { name: '添加产品' }))
    .toHaveAttribute('href', '#/check/products');
});
