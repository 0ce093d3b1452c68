import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { parsePlainDate, type PlainDate } from '../../../src/domain/calendar/plain-date';
import type { Deadline } from '../../../src/domain/agenda/deadline';
import MonthGrid from '../../../src/ui/agenda/MonthGrid.svelte';

const due = (day: string, provisional = false): Deadline => ({
  kind: 'expiry',
  id: `c.${day}`,
  day: parsePlainDate(day),
  company: 'a',
  overdue: false,
  provisional,
  provisionalBecause: provisional ? ['calendar'] : [],
  unpublishedYears: provisional ? [2027] : [],
  certificate: {
    id: 'c',
    company: 'a',
    kind: 'drug-production',
    number: '',
    expiresOn: parsePlainDate(day),
    note: '',
  },
});

async function grid(day: string, deadlines: readonly Deadline[] = []) {
  const byDay = new Map<PlainDate, readonly Deadline[]>(
    deadlines.map((each) => [each.day, [each]]),
  );
  const onmove = vi.fn();
  const page = await render(MonthGrid, { day: parsePlainDate(day), byDay, onmove });
  return { page, onmove };
}

it('is a table with seven days a week, one of which the keyboard reaches', async () => {
  const { page } = await grid('2026-02-10');
  expect(page.container.querySelectorAll('tbody tr')).toHaveLength(5);
  expect(page.container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  await expect.element(page.getByRole('gridcell', { selected: true })).toHaveTextContent('10');
});

it('says what is due, what is provisional and what is off', async () => {
  const { page } = await grid('2026-02-10', [due('2026-02-12'), due('2026-02-13', true)]);
  await expect.element(page.getByRole('button', { name: /2月12日 周四；1 项$/ })).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: /2月13日 周五；1 项；暂估$/ }))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: /2月16日 周一；放假$/ })).toBeVisible();
  await expect.element(page.getByRole('button', { name: /2月14日 周六；调休上班$/ })).toBeVisible();
});

it('leads to other days by keys, by pressing, and to other months', async () => {
  const { page, onmove } = await grid('2026-01-31');
  page.getByRole('gridcell', { selected: true }).element().querySelector('button')?.focus();
  page
    .getByRole('gridcell', { selected: true })
    .element()
    .querySelector('button')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  await page.getByRole('button', { name: /^2026年1月15日/ }).click();
  await page.getByRole('button', { name: '下个月' }).click();
  expect(onmove.mock.calls.flat()).toEqual(['2026-02-01', '2026-01-15', '2026-02-28']);
});
