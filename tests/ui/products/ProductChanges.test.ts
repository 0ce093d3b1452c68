import { afterEach, beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { speech } from '../../../src/i18n/language.svelte';
import { certificates } from '../../../src/state/certificates.svelte';
import { workspace } from '../../../src/state/workspace.svelte';
import { DATABASE_NAME } from '../../../src/storage/database';
import { MOST_ENTRIES } from '../../../src/storage/records/record';
import { withDatabase } from '../../../src/storage/with-database';
import ProductPage from '../../../src/ui/products/ProductPage.svelte';
import { CLASS_2, emptyStage, file, stageProduct } from '../../builders/filing-stage';

beforeEach(emptyStage);
afterEach(() => speech.speak('zh'));

/** An entry of the product on the stage, as it is stored. */
const entry = (at: number, more: object = {}) => ({
  id: `${new Date(at).toISOString().slice(0, 16)} ${workspace.company.id} ${at}`,
  company: workspace.company.id,
  subject: 'p',
  field: 'answer',
  fact: 'device.class',
  at,
  from: '1',
  to: '2',
  ...more,
});

/** Entries of days before. */
const keep = (...rows: readonly ReturnType<typeof entry>[]) =>
  withDatabase(DATABASE_NAME, (db) => db.history.bulkPut([...rows]));

async function opened() {
  const page = await render(ProductPage, { params: { id: 'p' } });
  const region = page.getByRole('region', { name: '修改记录', exact: true });
  await expect.element(region).toBeVisible();
  await expect.element(region).toHaveAttribute('aria-busy', 'false');
  const said = () =>
    [...region.element().querySelectorAll('h3, [data-change]')].map(({ textContent }) =>
      textContent.replaceAll(/\s+/g, ' ').trim(),
    );
  return { page, region, said };
}

const MARCH = Date.UTC(2026, 2, 1, 1, 30);

it('says so where nothing was changed, and how long changes are kept', async () => {
  await stageProduct(CLASS_2);
  const { region } = await opened();
  await expect.element(region.getByText('还没有修改。')).toBeVisible();
  await expect.element(region.getByText(`每家公司留最近 ${MOST_ENTRIES} 条`)).toBeVisible();
  await expect.element(region.getByRole('listitem')).not.toBeInTheDocument();
});

it('tells day by day, the latest first, what was answered before and what is now', async () => {
  await stageProduct(CLASS_2);
  const later = MARCH + 86_400_000;
  await keep(
    entry(MARCH, { from: null, to: '1' }),
    entry(MARCH + 120_000, { from: '1', to: { unsure: true } }),
    entry(later, { from: { unsure: true }, to: '2' }),
    entry(later + 60_000, { fact: 'plan.registration', from: false, to: true }),
    entry(later + 120_000, { fact: 'asked.no.more', from: 'x', to: null }),
  );
  const { page, said } = await opened();
  expect(said()).toEqual([
    '2026年3月2日',
    '09:32 现在不再问的问题 x →改为 未答',
    '09:31 plan.registration 否 →改为 是',
    '09:30 device.class 不确定 →改为 2',
    '2026年3月1日',
    '09:32 device.class 1 →改为 不确定',
    '09:30 device.class 未答 →改为 1',
  ]);
  await speech.speak('en');
  await expect.element(page.getByRole('heading', { name: '2 March 2026' })).toBeVisible();
});

it('tells the life of the product, its filings and certificates', async () => {
  await stageProduct(CLASS_2);
  await keep(
    entry(MARCH, { field: 'product', fact: '', from: null, to: '旧名' }),
    entry(MARCH + 1, { field: 'name', fact: '', from: '旧名', to: '甲品' }),
    entry(MARCH + 2, { field: 'archived', fact: '', from: false, to: true }),
    entry(MARCH + 3, { field: 'archived', fact: '', from: true, to: false }),
  );
  const id = file('device2-registration');
  certificates.add({
    product: 'p',
    kind: 'device-registration',
    number: '0001',
    expiresOn: parsePlainDate('2030-05-01'),
    note: '',
  });
  const { said, region } = await opened();
  const told = said().filter((text) => !text.includes('年'));
  expect(told.map((text) => text.slice(6))).toEqual([
    '登记了医疗器械注册证 0001',
    '新建申报 第二类医疗器械注册',
    '从归档取出',
    '归档',
    '名称 旧名 →改为 甲品',
    '添加了这个产品',
  ]);
  await expect
    .element(region.getByRole('link', { name: '第二类医疗器械注册' }))
    .toHaveAttribute('href', `#/filings/${id}`);
});

it('has what is done on the page at once, and nothing of what is taken back at once', async () => {
  await stageProduct(CLASS_2);
  const { page, said } = await opened();
  workspace.answer('device.class', '1', 'p');
  await expect.poll(() => said().at(-1)).toMatch(/device\.class 2 →改为 1$/);
  await page.getByRole('button', { name: '归档' }).click();
  await expect.poll(said).toHaveLength(3);
  await page.getByRole('button', { name: '取出' }).click();
  await expect.poll(said).toHaveLength(2);
});

it('folds what is older, and what was changed of the company itself', async () => {
  await stageProduct(CLASS_2);
  const many = Array.from({ length: 13 }, (_, at) => entry(MARCH + at * 60_000));
  await keep(
    ...many,
    entry(MARCH, { subject: '', fact: 'plan.rdGoodsImport', from: null, to: true, id: 'own' }),
    entry(MARCH, { subject: 'gone', field: 'product', from: '乙品', to: null, id: 'gone' }),
  );
  const { region, said } = await opened();
  expect(said()).toHaveLength(1 + 10);
  await region.getByText('更早的 3 条').click();
  await expect.poll(said).toHaveLength(1 + 10 + 1 + 3);
  await region.getByText('公司自己的修改（2）').click();
  await expect.element(region.getByText('plan.rdGoodsImport')).toBeVisible();
  await expect.element(region.getByText('删除了产品“乙品”')).toBeVisible();
});

it('says where older changes are no longer kept', async () => {
  await stageProduct(CLASS_2);
  const many = Array.from({ length: MOST_ENTRIES }, (_, at) => entry(MARCH + at * 60_000));
  await keep(...many);
  const { region } = await opened();
  await expect.element(region.getByText(`已满 ${MOST_ENTRIES} 条`)).toBeVisible();
});
