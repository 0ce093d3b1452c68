import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { backups } from '../../../../src/state/backup.svelte';
import { backupStage } from '../../../builders/backup-stage';
import { present } from '../../../builders/catalogue';
import { fill, storedBlob, storedCompany, storedRecords } from '../../../builders/devices';
import MakeBackup from '../../../../src/ui/me/backup/MakeBackup.svelte';

afterEach(() => {
  backups.discard();
  backups.files = undefined;
});

it.each(['full', 'unsaved'] as const)('says that no backup was made (%s)', async (problem) => {
  backups.problem = problem;
  const page = await render(MakeBackup);
  await expect.element(page.getByRole('alert')).toHaveTextContent('所以没有做成备份');
});

it('asks whether attached files go along only where there are any, with their size', async () => {
  const { onDevice } = await backupStage();
  const page = await render(MakeBackup);
  const box = page.getByRole('checkbox', { name: /连同附件/ });
  await backups.look();
  expect(backups.files).toEqual({ count: 0, bytes: 0 });
  expect(box.elements()).toEqual([]);
  await onDevice((db) =>
    fill(db, {
      companies: [storedCompany('a')],
      unreadable: [],
      records: storedRecords('a'),
      blobs: [{ ...storedBlob('a'), blob: new Blob(['x'.repeat(1_200_000)]) }],
    }),
  );
  await backups.look();
  await expect.element(box).toHaveAccessibleName('连同附件（共 1 个，1.2 MB）');
  await page.getByRole('button', { name: '制作备份' }).click();
  await expect.element(page.getByText('另有 1 个附件只有名称')).toBeVisible();
  backups.discard();
  await box.click();
  await page.getByRole('button', { name: '制作备份' }).click();
  await expect.element(page.getByText('里面有 1 个附件的内容')).toBeVisible();
  expect(present(backups.made).attached).toBe(1);
});

it('where attached files are too large, says what to do instead', async () => {
  backups.problem = 'files-too-large';
  const page = await render(MakeBackup);
  await expect.element(page.getByRole('alert')).toHaveTextContent('请不勾选“连同附件”再做一次');
});
