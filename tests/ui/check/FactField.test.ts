import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Fact, FactType, FactValue } from '../../../src/domain/profile/fact';
import FactField from '../../../src/ui/check/FactField.svelte';

async function field(type: FactType, answer: FactValue | null = null, unsure = false) {
  const onanswer = vi.fn();
  const onunsure = vi.fn();
  const fact: Fact = {
    id: 'class',
    n: 1,
    level: 'product',
    type,
    group: 'product',
    label: { zh: '类别' },
    options: [
      { value: '2', n: 2, label: { zh: '第二类' } },
      { value: '3', n: 3, label: { zh: '第三类' } },
    ],
  };
  const page = await render(FactField, { fact, answer, unsure, onanswer, onunsure });
  return { input: page.getByLabelText('类别'), page, onanswer, onunsure };
}

it('offers every option, no answer and not being sure', async () => {
  const { page } = await field('enum');
  const options = page.container.querySelectorAll('option');
  expect([...options].map(({ textContent }) => textContent)).toEqual([
    '请选择',
    '第二类',
    '第三类',
    '不确定',
  ]);
});

it('hands out the value of the chosen option', async () => {
  const { input, onanswer } = await field('enum');
  await input.selectOptions('第三类');
  expect(onanswer).toHaveBeenCalledWith('3');
});

it('hands out yes and no as true and false', async () => {
  const { input, onanswer } = await field('boolean');
  await input.selectOptions('否');
  expect(onanswer).toHaveBeenCalledWith(false);
});

it('takes an answer back', async () => {
  const { input, onanswer } = await field('enum', '2');
  await input.selectOptions('请选择');
  expect(onanswer).toHaveBeenCalledWith(null);
});

it('keeps not being sure apart from every answer', async () => {
  const { input, onanswer, onunsure } = await field('enum');
  await input.selectOptions('不确定');
  expect(onunsure).toHaveBeenCalledWith(true);
  expect(onanswer).not.toHaveBeenCalled();
});

it('shows what was chosen before', async () => {
  const { input } = await field('enum', '3');
  await expect.element(input).toHaveDisplayValue('第三类');
});

it('hands out a number as a number', async () => {
  const { input, onanswer } = await field('number');
  await input.fill('12');
  input.element().dispatchEvent(new Event('change', { bubbles: true }));
  expect(onanswer).toHaveBeenLastCalledWith(12);
});
