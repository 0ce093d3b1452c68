import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ComparedCompanies from '../../../../src/ui/me/backup/ComparedCompanies.svelte';

const company = (id: string, name = id) => ({
  id,
  name,
  productCount: 2,
  filingCount: 0,
  certificateCount: 0,
  contactCount: 0,
  obstacleCount: 0,
  updatedAt: Date.UTC(2026, 2, 31),
});

const NO_OTHERS = {
  years: { added: [], different: [], onlyHere: [] },
  files: { merge: { brought: [], missing: [] }, replace: { brought: [], missing: [] } },
};

it('names how many filings, certificates, contacts and ledger records a company has, and years that differ', async () => {
  const page = await render(ComparedCompanies, {
    comparison: {
      ...NO_OTHERS,
      companies: [
        {
          ...company('a'),
          filingCount: 3,
          certificateCount: 1,
          contactCount: 2,
          obstacleCount: 4,
          standing: 'new',
          hereUpdatedAt: undefined,
        },
      ],
      onlyHere: [],
      newUnreadable: [],
      years: { added: [2028], different: [2027], onlyHere: [2026] },
    },
  });
  await expect
    .element(page.getByRole('listitem'))
    .toHaveTextContent('2 个产品 · 3 件申报 · 1 张证照 · 2 个联系人 · 4 条台账 · 备份');
  await expect.element(page.getByText('2027、2028 年放假安排')).toBeVisible();
  await expect.element(page.getByText('备份里没有你填的 2026 年放假安排')).toBeVisible();
});

it('names each company with where it stands, and both days where they differ', async () => {
  const here = Date.UTC(2026, 3, 1);
  const page = await render(ComparedCompanies, {
    comparison: {
      ...NO_OTHERS,
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
