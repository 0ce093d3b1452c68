import { beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { contacts } from '../../../src/state/contacts.svelte';
import UnitContacts from '../../../src/ui/places/UnitContacts.svelte';
import { CLASS_2, emptyStage, stageProduct } from '../../builders/filing-stage';

const unit = { id: 'health', name: { zh: '市卫生健康委' }, names: ['市卫生健康委'] };

beforeEach(async () => {
  await emptyStage();
  await stageProduct(CLASS_2);
  await contacts.load();
});

it('a contact is noted, changed and deleted, and comes back', async () => {
  const page = await render(UnitContacts, { unit });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await expect.element(page.getByText('还没有记联系人')).toBeVisible();
  await press('记一个联系人：市卫生健康委');
  await press('存下');
  await expect.element(page.getByRole('alert')).toHaveTextContent('请写下是谁');
  await page.getByLabelText('谁，或哪个窗口').fill(' 科教窗口 ');
  await page.getByLabelText('怎么联系').fill('上午\n<b>二楼</b>');
  await press('存下');
  await expect.element(page.getByText('已存下“科教窗口”')).toBeVisible();
  expect(contacts.all).toMatchObject([
    { unit: 'health', name: '科教窗口', note: '上午\n<b>二楼</b>' },
  ]);

  await press('修改：科教窗口');
  await page.getByLabelText('谁，或哪个窗口').fill('新窗口');
  await press('存下');
  expect(contacts.all).toMatchObject([{ name: '新窗口' }]);

  await press('删除：新窗口');
  await expect.element(page.getByText('已删除“新窗口”')).toBeVisible();
  await expect.element(page.getByRole('button', { name: '撤销' })).toHaveFocus();
  expect(contacts.all).toEqual([]);
  await press('撤销');
  await expect.element(page.getByText('“新窗口”已放回原处')).toBeVisible();
  expect(contacts.all).toMatchObject([{ name: '新窗口' }]);
});

it('shows those of its own unit only', async () => {
  contacts.add({ unit: 'health', name: '这里的', note: '' });
  contacts.add({ unit: 'science', name: '别处的', note: '' });
  const page = await render(UnitContacts, { unit });
  await expect.element(page.getByText('这里的', { exact: true })).toBeVisible();
  expect(page.getByText('别处的', { exact: true }).elements()).toEqual([]);
});
