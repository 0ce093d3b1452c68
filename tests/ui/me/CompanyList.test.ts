import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { workspace } from '../../../src/state/workspace.svelte';
import CompanyList from '../../../src/ui/me/CompanyList.svelte';
import { backupStage } from '../../builders/backup-stage';
import { fill, storedBlob, storedCompany, storedRecords } from '../../builders/devices';

it('says what was deleted with a company, and an undo brings all of it back', async () => {
  const { onDevice } = await backupStage();
  await onDevice((db) =>
    fill(db, {
      companies: [storedCompany('mine'), storedCompany('other')],
      unreadable: [],
      records: storedRecords('mine'),
      blobs: [storedBlob('mine')],
    }),
  );
  await workspace.reread();
  const page = await render(CompanyList);
  await page.getByRole('button', { name: '删除：mine公司' }).click();
  await expect
    .element(
      page.getByText(
        '一起删除的还有 1 件申报和它们的清单、1 张证照、1 个附件、1 个联系人、1 条台账、1 条修改记录。',
      ),
    )
    .toBeVisible();
  const counts = () =>
    onDevice((db) => Promise.all([db.filings.count(), db.files.count(), db.blobs.count()]));
  await expect.poll(counts).toEqual([0, 0, 0]);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(counts).toEqual([1, 1, 1]);
});

it('says nothing of what there was not', async () => {
  await backupStage();
  await workspace.reread();
  const page = await render(CompanyList);
  await page.getByRole('button', { name: '删除：mine公司' }).click();
  await expect.element(page.getByText('已删除“mine公司”')).toBeVisible();
  expect(page.getByText('一起删除的还有').elements()).toEqual([]);
});
