import { flushSync, tick } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { ledger } from '../../../src/state/ledger.svelte';
import { today } from '../../../src/state/today.svelte';
import LedgerPage from '../../../src/ui/ledger/LedgerPage.svelte';
import { CLASS_2, emptyStage, stageProduct } from '../../builders/filing-stage';

const QUEUE = {
  title: '检验排队',
  product: null,
  filing: null,
  unit: 'drug-administration',
  since: '2026-01-05',
  visit: '2026-02-02',
};

beforeEach(async () => {
  location.hash = '#/ledger';
  await emptyStage();
  await stageProduct(CLASS_2);
});

it('an obstacle is noted with its unit and day, and what is missing is said beside its field', async () => {
  const page = await render(LedgerPage);
  await page.getByRole('button', { name: '记一条' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '存下' }).click();
  await expect.element(dialog.getByText('请写一句卡在哪里')).toBeVisible();
  await expect.element(dialog.getByLabelText('卡在哪里')).toHaveFocus();
  await dialog.getByLabelText('卡在哪里').fill('检验排队');
  await dialog.getByLabelText('找哪个部门').selectOptions('市药监局');
  await dialog.getByLabelText('下次走访').fill('2026-12-01');
  await dialog.getByRole('button', { name: '存下' }).click();
  await expect.element(page.getByRole('heading', { name: '检验排队' })).toBeVisible();
  expect(ledger.all).toMatchObject([
    { title: '检验排队', unit: 'drug-administration', since: today.current, visit: '2026-12-01' },
  ]);
});

it('what happened is noted with the next visit, and taken back', async () => {
  await ledger.load();
  ledger.add(QUEUE);
  const page = await render(LedgerPage);
  await expect.element(page.getByText('逾期未走访')).toBeVisible();
  await page.getByRole('button', { name: '记经过：检验排队' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabelText('做了什么').fill('电话问过，排到五月');
  await dialog.getByRole('button', { name: '存下' }).click();
  await expect.element(page.getByText('电话问过，排到五月')).toBeVisible();
  // The missed visit is not the next one.
  expect(ledger.all[0]).not.toHaveProperty('visit');
  await page.getByRole('button', { name: '撤销' }).click();
  expect(ledger.all).toMatchObject([{ entries: [], visit: '2026-02-02' }]);
});

it('a dialog that is opened while another one is being closed stays', async () => {
  await ledger.load();
  ledger.add(QUEUE);
  const page = await render(LedgerPage);
  await page.getByRole('button', { name: '记一条' }).click();
  const first = page.getByRole('dialog').element();
  if (!(first instanceof HTMLDialogElement)) throw new TypeError('There is no dialog.');
  // That it is closed is told a task later.
  const told = new Promise((resolve) => first.addEventListener('close', resolve, { once: true }));
  first.close();
  const button = page.getByRole('button', { name: '销账：检验排队' }).element();
  if (button instanceof HTMLElement) button.click();
  flushSync();
  await told;
  await tick();
  await expect.element(page.getByRole('dialog')).toBeVisible();
});

it('crossed off, it says what helped, and can be opened again', async () => {
  await ledger.load();
  ledger.add(QUEUE);
  const page = await render(LedgerPage);
  await page.getByRole('button', { name: '销账：检验排队' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabelText('怎么解决的').fill('换了受理点');
  await dialog.getByRole('button', { name: '销账' }).click();
  await expect.element(page.getByText('“检验排队”已销账')).toBeVisible();
  expect(ledger.all).toMatchObject([{ closed: { on: today.current, by: '换了受理点' } }]);
  await page.getByText('已销账', { exact: true }).first().click();
  await expect.element(page.getByText('怎么解决的：换了受理点')).toBeVisible();
  await page.getByRole('button', { name: '重新打开：检验排队' }).click();
  expect(ledger.all[0]).not.toHaveProperty('closed');
});
