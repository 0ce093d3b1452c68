import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { backups } from '../../../../src/state/backup.svelte';
import MakeBackup from '../../../../src/ui/me/backup/MakeBackup.svelte';

afterEach(() => backups.discard());

it.each(['full', 'unsaved'] as const)('says that no backup was made (%s)', async (problem) => {
  backups.problem = problem;
  const page = await render(MakeBackup);
  await expect.element(page.getByRole('alert')).toHaveTextContent('所以没有做成备份');
});
