import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Fact } from '../../../src/domain/profile/fact';
import FactChecklist from '../../../src/ui/check/FactChecklist.svelte';

const fact = (id: string, n: number): Fact => ({
  id,
  n,
  level: 'enterprise',
  type: 'boolean',
  group: 'role',
  label: { zh: `身份 ${n}` },
});

async function checklist(facts: Record<string, boolean>, unsure: readonly string[] = []) {
  const onanswer = vi.fn();
  const onunsure = vi.fn();
  const page = await render(FactChecklist, {
    legend: '身份',
    facts: [fact('one', 1), fact('two', 2)],
    subject: { facts, unsure },
    onanswer,
    onunsure,
  });
  return { page, onanswer, onunsure };
}

it('takes a tick as yes', async () => {
  const { page, onanswer } = await checklist({});
  await page.getByRole('checkbox', { name: '身份 1', exact: true }).click();
  expect(onanswer).toHaveBeenCalledWith('one', true);
});

it('takes a removed tick as no answer, not as no', async () => {
  const { page, onanswer } = await checklist({ one: true });
  await page.getByRole('checkbox', { name: '身份 1', exact: true }).click();
  expect(onanswer).toHaveBeenCalledWith('one', null);
});

it('shows a no that was given', async () => {
  const { page } = await checklist({ two: false });
  await expect.element(page.getByText('已答：否')).toBeInTheDocument();
});

it('names the question beside not being sure', async () => {
  const { page, onunsure } = await checklist({}, ['two']);
  const unsure = page.getByRole('checkbox', { name: '不确定：身份 2' });
  await expect.element(unsure).toBeChecked();
  await unsure.click();
  expect(onunsure).toHaveBeenCalledWith('two', false);
});
