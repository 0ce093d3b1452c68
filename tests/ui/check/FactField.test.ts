import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Fact, FactType, FactValue } from '../../../src/domain/profile/fact';
import FactField from '../../../src/ui/check/FactField.svelte';

const optionsUpTo = (last: number) =>
  Array.from({ length: last }, (_, index) => ({
    value: String(index + 1),
    n: index + 1,
    label: { zh: `第${index + 1}类` },
  }));

interface Given {
  readonly answer?: FactValue;
  readonly unsure?: boolean;
  readonly options?: number;
}

async function field(type: FactType, { answer, unsure = false, options = 3 }: Given = {}) {
  const onanswer = vi.fn();
  const onunsure = vi.fn();
  const fact: Fact = {
    id: 'class',
    n: 1,
    level: 'product',
    type,
    group: 'product',
    label: { zh: '类别' },
    options: optionsUpTo(options),
  };
  const page = await render(FactField, {
    fact,
    answer: answer ?? null,
    unsure,
    onanswer,
    onunsure,
  });
  return { page, onanswer, onunsure };
}

it('offers every option and not being sure at one touch', async () => {
  const { page } = await field('enum');
  const group = page.getByRole('group', { name: '类别' });
  for (const name of ['第1类', '第2类', '第3类', '不确定']) {
    await expect.element(group.getByRole('radio', { name })).not.toBeChecked();
  }
});

it('hands out the value of the chosen option', async () => {
  const { page, onanswer } = await field('enum');
  await page.getByText('第3类').click();
  expect(onanswer).toHaveBeenCalledWith('3');
});

it('hands out yes and no as true and false', async () => {
  const { page, onanswer } = await field('boolean');
  await page.getByText('否').click();
  expect(onanswer).toHaveBeenCalledWith(false);
});

it('takes an answer back', async () => {
  const { page, onanswer } = await field('enum', { answer: '2' });
  await page.getByRole('button', { name: '清除“类别”的回答' }).click();
  expect(onanswer).toHaveBeenCalledWith(null);
});

it('takes not being sure back', async () => {
  const { page, onanswer, onunsure } = await field('enum', { unsure: true });
  await page.getByRole('button', { name: '清除“类别”的回答' }).click();
  expect(onunsure).toHaveBeenCalledWith(false);
  expect(onanswer).not.toHaveBeenCalled();
});

it('has nothing to take back before an answer', async () => {
  const { page } = await field('enum');
  expect(page.getByRole('button').elements()).toEqual([]);
});

it('keeps not being sure apart from every answer', async () => {
  const { page, onanswer, onunsure } = await field('enum');
  await page.getByText('不确定').click();
  expect(onunsure).toHaveBeenCalledWith(true);
  expect(onanswer).not.toHaveBeenCalled();
});

it('shows what was chosen before', async () => {
  const { page } = await field('enum', { answer: '3' });
  await expect.element(page.getByRole('radio', { name: '第3类' })).toBeChecked();
});

it('folds a long list of options into one that opens', async () => {
  const { page, onanswer } = await field('enum', { options: 12 });
  const list = page.getByRole('combobox', { name: '类别' });
  await list.selectOptions('第12类');
  expect(onanswer).toHaveBeenCalledWith('12');
  await list.selectOptions('请选择');
  expect(onanswer).toHaveBeenLastCalledWith(null);
});

it('hands out a number as a number', async () => {
  const { page, onanswer } = await field('number');
  const input = page.getByRole('spinbutton', { name: '类别' });
  await input.fill('12');
  input.element().dispatchEvent(new Event('change', { bubbles: true }));
  expect(onanswer).toHaveBeenLastCalledWith(12);
});
