import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { workspace } from '../../../src/state/workspace.svelte';
import EraseAll from '../../../src/ui/me/EraseAll.svelte';
import { registryOf, yesNo } from '../../builders/catalogue';
import { fullDisk } from '../../builders/full-disk';
import { backupStage } from '../../builders/backup-stage';
import { fill, storedCompany, storedRecords } from '../../builders/devices';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['UnknownError', 'unopened', '存着的数据没有动'],
  ['SecurityError', 'memory', '没有存下数据'],
])(
  'deletes nothing where the device cannot be opened (%s), and says why',
  async (name, ...rest) => {
    const [problem, sentence] = rest;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('', name);
    });
    await workspace.start(registryOf(yesNo('maker')).facts, 'zh');
    expect([workspace.keptIn, workspace.problem]).toEqual(['memory', problem]);
    const page = await render(EraseAll);
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(page.getByRole('button').elements()).toEqual([]);
  },
);

it('says truly what an undo brings back where the last changes were not stored', async () => {
  await backupStage();
  const disk = fullDisk();
  workspace.create();
  workspace.rename('刚写下的公司');
  const page = await render(EraseAll);
  const press = (button: string) => page.getByRole('button', { name: button, exact: true }).click();
  await press('删除全部数据');
  await page.getByRole('dialog').getByRole('button', { name: '删除全部数据' }).click();
  await expect.element(page.getByText('撤销只放回存下了的')).toBeVisible();
  disk.mockRestore();
  await press('撤销');
  await expect.element(page.getByText('没能存下的改动没有了')).toBeVisible();
});

it('names the filings, certificates, files, contacts and ledger records that are deleted', async () => {
  const { onDevice } = await backupStage();
  const mine = storedCompany('mine');
  await onDevice((db) =>
    fill(db, { companies: [mine], unreadable: [], records: storedRecords('mine') }),
  );
  const page = await render(EraseAll);
  await page.getByRole('button', { name: '删除全部数据' }).click();
  const items = page.getByRole('dialog').getByRole('listitem');
  for (const what of ['1 件申报和它们的清单', '1 张证照', '1 个附件', '1 个联系人', '1 条台账']) {
    await expect.element(items.filter({ hasText: what })).toBeVisible();
  }
});
