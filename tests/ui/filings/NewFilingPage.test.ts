import { beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { filings } from '../../../src/state/filings.svelte';
import { workspace } from '../../../src/state/workspace.svelte';
import NewFilingPage from '../../../src/ui/filings/NewFilingPage.svelte';
import { links } from '../../../src/ui/shell/links';
import { CLASS_2, emptyStage, stageProduct } from '../../builders/filing-stage';

beforeEach(emptyStage);

const titles = (container: Element) =>
  [...container.querySelectorAll<HTMLElement>('[data-procedure].suggested h3')].map(
    ({ innerText }) => innerText,
  );

it('suggests first what the plans lead to, and says why', async () => {
  await stageProduct({ ...CLASS_2, 'device.form': 'active', 'plan.registration': true });
  const page = await render(NewFilingPage);
  await expect.element(page.getByRole('radio', { name: '甲品' })).toBeChecked();
  expect(titles(page.container)).toEqual(['第二类医疗器械注册']);
  await expect.element(page.getByText('你的打算：plan.registration')).toBeVisible();
  await expect.element(page.getByText(/^可用的条文：/)).toBeVisible();
});

it('suggests for the enterprise what its own plans lead to', async () => {
  await stageProduct(CLASS_2);
  workspace.answer('plan.rdGoodsImport', true);
  const page = await render(NewFilingPage);
  await expect.element(page.getByText(/按现在的回答没有建议/)).toBeVisible();
  await page.getByText('企业本身').click();
  expect(titles(page.container)).toEqual(['研发用物品进口“白名单”']);
});

it('keeps the others by sector, and those apart that another answer rules out', async () => {
  await stageProduct(CLASS_2);
  const page = await render(NewFilingPage);
  await page.getByText(/^不适合这个产品的/).click();
  const other = page.getByText('你答的device.class是“2”，一般不走这个程序。').first();
  await expect.element(other).toBeVisible();
  await page.getByText('医疗器械 （').click();
  await page.getByRole('button', { name: '选这个：第二类医疗器械注册' }).click();
  await expect.poll(() => location.hash).toMatch(/^#\/filings\//);
  const id = location.hash.slice('#/filings/'.length);
  expect(filings.find(id)).toMatchObject({ procedure: 'device2-registration', product: 'p' });
});

it('shows a card as one, without any day', async () => {
  await stageProduct(CLASS_2);
  const page = await render(NewFilingPage);
  await page.getByText(/^服务和其他/).click();
  const card = page.getByRole('listitem').filter({ hasText: '注册申报前置指导' });
  await expect.element(card.getByText('只有说明')).toBeVisible();
  await expect.element(card.getByText(/时限、材料：本应用未收录/)).toBeVisible();
});

it('puts the procedure first that another screen has sent for, and no other', async () => {
  await stageProduct(CLASS_2);
  location.hash = links.newFilingBy('device2-renewal');
  const page = await render(NewFilingPage);
  const wanted = page.getByRole('region', { name: '你刚才选的程序' });
  await expect.element(wanted.getByRole('heading', { level: 3 })).toHaveTextContent('延续注册');
  location.hash = links.newFilingBy('nothing');
  await expect.poll(() => wanted.elements()).toEqual([]);
});
