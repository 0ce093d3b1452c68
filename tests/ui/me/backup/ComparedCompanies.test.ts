import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ComparedCompanies from '../../../../src/ui/me/backup/ComparedCompanies.svelte';

const company = (id: string, name = id) => ({
  id,
  name,
  productCount: 2,
  updatedAt: Date.UTC(2026, 2, 31),
});

it('names each company with where it stands, and both days where they differ', async () => {
  const here = Date.UTC(2026, 3, 1);
  const page = await render(ComparedCompanies, {
    comparison: {
      companies: [
        { ...company('a', '甲公司'), standing: 'older', hereUpdatedAt: here },
        { ...company('b', ' '), standing: 'new', hereUpdatedAt: undefined },
      ],
      onlyHere: [company('c', '<b>丙</b>')],
      newUnreadable: [{ row: '?', foundAt: 1 }],
    },
  });
  const lines = page.getByRole('listitem');
  await expect.element(lines.nth(0)).toHaveTextContent('甲公司');
  await expect.element(lines.nth(0)).toHaveTextContent('备份里的不比本机新');
  await expect
    .element(lines.nth(0))
    .toHaveTextContent('备份 2026年3月31日 08:00 · 本机 2026年4月1日 08:00');
  await expect.element(lines.nth(1)).toHaveTextContent('未命名企业');
  await expect.element(lines.nth(1)).toHaveTextContent('本机没有');
  await expect.element(lines.nth(2)).toHaveTextContent('<b>丙</b>');
  await expect.element(page.getByText(/1 条读不出来的记录/)).toBeVisible();
});
