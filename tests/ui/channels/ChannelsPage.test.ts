import { beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { workspace } from '../../../src/state/workspace.svelte';
import ChannelsPage from '../../../src/ui/channels/ChannelsPage.svelte';
import { stageChannels } from '../../builders/channel-stage';
import { emptyStage } from '../../builders/filing-stage';

const DRUG = {
  'product.type': 'chemicalDrug',
  'drug.novelty': 'innovative',
  'product.stage': 'trial',
  'channel.severity': 'life',
};
const DEVICE = {
  'product.type': 'device',
  'device.class': '2',
  'device.form': 'passive',
  'plan.registration': true,
};

beforeEach(async () => {
  location.hash = '#/channels';
  await emptyStage();
});

const verdictOf = (container: Element, id: string) =>
  container.querySelector(`[data-channel="${id}"] [data-verdict]`)?.getAttribute('data-verdict');

it('asks one question of a route in place, and the verdict follows and stays', async () => {
  await stageChannels(DRUG);
  const page = await render(ChannelsPage);
  const card = page.getByRole('article', { name: '突破性治疗药物程序' });
  await expect.element(card.getByText('还差信息')).toBeVisible();
  const asked = '[data-channel="breakthrough-drug"] [data-questions] [data-fact]';
  expect(page.container.querySelectorAll(asked)).toHaveLength(1);
  await card.getByText('尚无有效防治（治疗）手段').click();
  await expect.poll(() => verdictOf(page.container, 'breakthrough-drug')).toBe('eligible');
  expect(workspace.company.products[0]?.facts['channel.unmetNeed']).toBe('none');
  await expect.element(card.getByRole('radio', { name: '尚无有效防治（治疗）手段' })).toBeChecked();

  await card.getByText('都不是').click();
  await expect.poll(() => verdictOf(page.container, 'breakthrough-drug')).toBe('ineligible');
  await expect.element(card.getByText('第五十九条', { exact: false }).first()).toBeVisible();
});

it('keeps 「不确定」 open, and does not call it a no', async () => {
  await stageChannels(DRUG);
  const page = await render(ChannelsPage);
  const card = page.getByRole('article', { name: '突破性治疗药物程序' });
  await card.getByText('不确定').click();
  await expect.element(card.getByText(/知道了再改/)).toBeVisible();
  expect(verdictOf(page.container, 'breakthrough-drug')).toBe('incomplete');
  expect(workspace.company.products[0]?.unsure).toEqual(['channel.unmetNeed']);
});

it('marks national routes, and shows a card as one without a verdict', async () => {
  await stageChannels({ ...DRUG, 'product.type': 'biologic' });
  const page = await render(ChannelsPage);
  const card = page.getByRole('article', { name: '生物制品分段生产', exact: true });
  await expect.element(card.getByText('国家通道')).toBeVisible();
  await expect.element(card.getByText('未核实，不给结论')).toBeVisible();
  expect(verdictOf(page.container, 'segmented-biologic')).toBeUndefined();
  const second = page.getByRole('article', { name: '创新药临床试验 30 日通道' });
  await expect.element(second.getByText(/只见于转述/).first()).toBeVisible();
});

it('asks in sight for the first route that waits, and for the others where it is asked to', async () => {
  await stageChannels(DRUG);
  const page = await render(ChannelsPage);
  await expect.element(page.getByRole('article', { name: '突破性治疗药物程序' })).toBeVisible();
  const asking = [...page.container.querySelectorAll('[data-channel]')].filter(
    (card) => card.querySelector('[data-questions]') !== null,
  );
  const scopes = [...page.container.querySelectorAll('section:has(> .cards)')];
  expect(scopes).toHaveLength(2);
  expect(asking.length).toBeGreaterThan(0);
  for (const scope of scopes) {
    expect(asking.filter((card) => scope.contains(card)).length).toBeLessThanOrEqual(1);
  }
  const card = page.getByRole('article', { name: '药品附条件批准' });
  await card.getByText('接着回答').click();
  await expect.element(card.getByRole('radio').first()).toBeVisible();
});

it('what a card and a closed route say can be found by the search of the browser', async () => {
  await stageChannels({ ...DRUG, 'product.type': 'biologic', 'channel.unmetNeed': 'neither' });
  const page = await render(ChannelsPage);
  await expect.element(page.getByText(/^现在走不了的/).first()).toBeVisible();
  const closed = page.container.querySelectorAll('details [data-channel]');
  expect(closed.length).toBeGreaterThan(0);
  for (const route of closed) {
    expect(route.querySelector('h3')?.textContent).not.toBe('');
    expect(route.querySelector('p + h3 + p')?.textContent).not.toBe('');
  }
  const card = page.getByRole('article', { name: '生物制品分段生产', exact: true });
  await expect.element(card.getByText(/先问/)).toBeInTheDocument();
  await expect.element(card.getByText(/先问/)).not.toBeVisible();
  await card.getByText('是什么，为什么不给结论').click();
  await expect.element(card.getByText(/先问/)).toBeVisible();
});

it('takes the verdict of a city route from the measures, with the figure and its qualifier', async () => {
  await stageChannels(DEVICE);
  const page = await render(ChannelsPage);
  const card = page.getByRole('article', { name: '第二类器械审评提速' });
  expect(verdictOf(page.container, 'city-class-two')).toBe('eligible');
  await expect.element(card.getByText('（平均）').first()).toBeVisible();
  await expect.element(card.getByRole('link', { name: /平均 40 个工作日/ })).toBeVisible();
});

it('changes the product, and lists only the routes of its kind', async () => {
  await stageChannels(DRUG, DEVICE);
  const page = await render(ChannelsPage);
  await expect.element(page.getByRole('combobox')).toHaveValue('p1');
  expect(page.container.querySelector('[data-channel="priority-device"]')).toBeNull();
  await page.getByRole('combobox').selectOptions('2号产品');
  await expect.poll(() => location.hash).toBe('#/channels?product=p2');
});

it('draws every unit by itself, and tells the same in a table', async () => {
  await stageChannels(DEVICE);
  const page = await render(ChannelsPage);
  const picture = page.getByRole('region', { name: '时间对比' }).first();
  await expect.element(picture.getByText('单位：工作日')).toBeVisible();
  await expect.element(picture.getByText('单位：个月')).toBeVisible();
  const bars = page.container.querySelectorAll('[data-lane="usual-device-two"] rect');
  expect([...bars].map((bar) => Number.parseFloat(bar.getAttribute('width') ?? ''))).toEqual(
    [5, 3, 60, 20, 10].map((days) => expect.closeTo((days / 98) * 100, 1)),
  );
  await page.getByText('用表格看').click();
  const row = page.getByRole('row', { name: /第二类器械平均审评用时/ });
  await expect.element(row.getByText(/平均.*40 个工作日/)).toBeVisible();
});

it('leads to the products where there is none, and says where no route is held', async () => {
  await stageChannels();
  const page = await render(ChannelsPage);
  await expect.element(page.getByRole('link', { name: '去添加产品' })).toBeVisible();
  workspace.addProduct('面霜');
  workspace.answer('product.type', 'cosmetic', workspace.company.products[0]?.id);
  await expect.element(page.getByText(/这一类产品没有收录的通道/)).toBeVisible();
});
