import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import OutcomeLine from '../../../../src/ui/me/backup/OutcomeLine.svelte';

const NOTHING = {
  added: 0,
  replaced: 0,
  kept: 3,
  removed: 0,
  total: 3,
  filesBrought: 0,
  filesMissing: 0,
};

it('names what a restore does, and nothing that it does not', async () => {
  const outcome = { ...NOTHING, added: 2, removed: 1, total: 4 };
  const page = await render(OutcomeLine, { outcome });
  await expect
    .element(page.getByText('加入 2 家，移除 1 家，不变 3 家，恢复后共 4 家。'))
    .toBeVisible();
});

it('says before a restore that it would change nothing', async () => {
  const page = await render(OutcomeLine, { outcome: NOTHING, planned: true });
  await expect.element(page.getByText('这样恢复不会改变任何企业。')).toBeVisible();
});

it('says which attached files come, and which are there by name only', async () => {
  const outcome = { ...NOTHING, filesBrought: 2, filesMissing: 1 };
  const page = await render(OutcomeLine, { outcome });
  await expect.element(page.getByText('2 个附件的内容来自备份。')).toBeVisible();
  await expect.element(page.getByText('有 1 个附件只有名称')).toBeVisible();
});
