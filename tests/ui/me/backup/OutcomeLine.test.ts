import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import OutcomeLine from '../../../../src/ui/me/backup/OutcomeLine.svelte';

const NOTHING = { added: 0, replaced: 0, kept: 3, removed: 0, total: 3 };

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
