import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { restoring } from '../../../../src/state/restore.svelte';
import WayBack from '../../../../src/ui/me/backup/WayBack.svelte';
import { backupStage, backupText } from '../../../builders/backup-stage';
import { storedCompany } from '../../../builders/devices';

it('asks once more where something was changed since it was shown', async () => {
  const { onDevice } = await backupStage();
  await restoring.readText(await backupText());
  await restoring.confirm('replace');
  const page = await render(WayBack);
  const enterprise = { name: '别名', facts: {}, unsure: [] };
  await onDevice((db) => db.companies.put(storedCompany('mine', 2, { enterprise })));
  await page.getByRole('button', { name: '退回恢复前' }).click();
  await expect.element(page.getByText('所以没有退回')).toBeVisible();
  await expect.element(page.getByText('恢复之后又改动过 1 家')).toBeVisible();
  await page.getByRole('button', { name: '仍要退回，放弃这些改动' }).click();
  await expect.element(page.getByText('已退回恢复之前的样子')).toBeVisible();
  expect(await onDevice((db) => db.companies.get('mine'))).toEqual(storedCompany('mine'));
});
