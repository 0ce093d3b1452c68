import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eraseAll } from '../../src/state/erase';
import { workspace } from '../../src/state/workspace.svelte';
import { backupStage } from '../builders/backup-stage';
import { fullDisk } from '../builders/full-disk';

let at: Awaited<ReturnType<typeof backupStage>>;
beforeEach(async () => {
  at = await backupStage();
});
afterEach(() => vi.restoreAllMocks());

const names = () => workspace.companies.map(({ name }) => name);

it('deletes everything, and puts all of it back', async () => {
  workspace.create();
  workspace.rename('刚写下的公司');
  await workspace.settled();
  const before = await at.held();
  const { isWhole, putBack } = await eraseAll();
  expect(isWhole).toBe(true);
  expect(await at.onDevice((db) => db.companies.count())).toBe(0);
  await putBack();
  expect(await at.held()).toBe(before);
});

it('deletes also what no room is left to store, and says that it does not come back', async () => {
  const disk = fullDisk();
  workspace.create();
  workspace.rename('刚写下的公司');
  const { isWhole, putBack } = await eraseAll();
  expect(isWhole).toBe(false);
  expect(names()).toEqual([]);
  disk.mockRestore();
  await putBack();
  expect(names()).toEqual(['mine公司']);
});

it('stores once more what had to wait, so that it comes back too', async () => {
  const disk = fullDisk();
  workspace.create();
  workspace.rename('刚写下的公司');
  await workspace.settled();
  disk.mockRestore();
  const { isWhole, putBack } = await eraseAll();
  expect(isWhole).toBe(true);
  await putBack();
  expect(names()).toContain('刚写下的公司');
});
