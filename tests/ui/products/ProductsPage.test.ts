import { beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { certificates } from '../../../src/state/certificates.svelte';
import { workspace } from '../../../src/state/workspace.svelte';
import ProductPage from '../../../src/ui/products/ProductPage.svelte';
import ProductsPage from '../../../src/ui/products/ProductsPage.svelte';
import { present } from '../../builders/catalogue';
import { ACCEPTED, CLASS_2, emptyStage, file, stageProduct } from '../../builders/filing-stage';

beforeEach(emptyStage);

/** Where a product stands in the picture: its sector and its stage. */
const placeOf = (container: Element, id: string) => {
  const card = container.querySelector(`section [data-product="${id}"]`);
  return [
    card?.closest<HTMLElement>('[data-sector]')?.dataset['sector'],
    card?.closest<HTMLElement>('[data-stage]')?.dataset['stage'],
  ];
};

it('puts a product that nothing is known of where its stage is asked for', async () => {
  await stageProduct(CLASS_2);
  const page = await render(ProductsPage);
  await expect.element(page.getByRole('link', { name: '甲品', exact: true })).toBeVisible();
  expect(placeOf(page.container, 'p')).toEqual(['device', 'unanswered']);
  await expect
    .element(page.getByRole('link', { name: '去回答阶段：甲品' }))
    .toHaveAttribute('href', '#/check/product/p');
});

it('shows what is filed for a product and what is due next, and moves it on with what happens', async () => {
  await stageProduct(CLASS_2);
  const id = file('device2-registration', ...ACCEPTED);
  const page = await render(ProductsPage);
  await expect.element(page.getByText('按申报“第二类医疗器械注册”里登记的事')).toBeVisible();
  expect(placeOf(page.container, 'p')).toEqual(['device', 'submitted']);
  await expect
    .element(page.getByRole('link', { name: '第二类医疗器械注册', exact: true }))
    .toHaveAttribute('href', `#/filings/${id}`);
  await expect.element(page.getByRole('link', { name: /技术审评，还有/ })).toBeVisible();
  certificates.add({
    product: 'p',
    kind: 'device-registration',
    number: '1',
    expiresOn: parsePlainDate('2026-05-01'),
    note: '',
  });
  await expect.poll(() => placeOf(page.container, 'p')).toEqual(['device', 'renewal']);
});

it('keeps archived products folded, from where they are taken out', async () => {
  await stageProduct(CLASS_2);
  workspace.archiveProduct('p', true);
  const page = await render(ProductsPage);
  await expect.element(page.getByText('产品都已归档。取出一个，它就会回到图上。')).toBeVisible();
  await page.getByText('已归档的产品（1）').click();
  await page.getByRole('button', { name: '取出：甲品' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('已取出“甲品”。');
  expect(placeOf(page.container, 'p')).toEqual(['device', 'unanswered']);
});

it('the file of a product tells its stage, its filings, its answers, and is duplicated and archived', async () => {
  await stageProduct(CLASS_2);
  const filing = file('device2-registration', ...ACCEPTED);
  const page = await render(ProductPage, { params: { id: 'p' } });
  await expect.element(page.getByRole('heading', { level: 1, name: '甲品' })).toBeVisible();
  await expect
    .element(page.getByRole('list', { name: '这个产品走到哪一步' }).getByRole('listitem').nth(2))
    .toHaveAttribute('aria-current', 'step');
  await expect
    .element(page.getByRole('link', { name: '第二类医疗器械注册', exact: true }).first())
    .toHaveAttribute('href', `#/filings/${filing}`);
  await expect.element(page.getByText(/材料备齐 0\//)).toBeVisible();
  const history = page.getByRole('region', { name: '经过' });
  await expect.poll(() => history.getByRole('listitem').elements().length).toBe(2);
  await expect
    .element(history.getByRole('listitem').first())
    .toHaveTextContent(/^2026年3月6日.*已受理.*第二类医疗器械注册$/);
  expect(page.container.querySelector('[data-answer="device.class"]')?.textContent).toContain('2');

  await page.getByRole('button', { name: '复制' }).click();
  const copy = present(workspace.company.products[1]);
  expect(copy).toMatchObject({ name: '甲品（副本）', facts: CLASS_2 });
  await expect
    .element(page.getByRole('link', { name: '打开副本' }))
    .toHaveAttribute('href', `#/products/${copy.id}`);
  await page.getByRole('button', { name: '归档' }).click();
  await expect.element(page.getByText(/这个产品已归档/)).toBeVisible();
  expect(workspace.profile.products.map(({ id }) => id)).toEqual([copy.id]);
});

it('says so where there is no such product', async () => {
  await stageProduct(CLASS_2);
  const page = await render(ProductPage, { params: { id: 'gone' } });
  await expect.element(page.getByText('没有这个产品，可能已经删除。')).toBeVisible();
});
