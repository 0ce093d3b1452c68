import { beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { workspace } from '../../../src/state/workspace.svelte';
import FilingsPage from '../../../src/ui/filings/FilingsPage.svelte';
import { ACCEPTED, CLASS_2, file, emptyStage, stageProduct } from '../../builders/filing-stage';

beforeEach(emptyStage);

it('says what to do where there is none yet', async () => {
  await stageProduct(CLASS_2);
  const page = await render(FilingsPage);
  await expect.element(page.getByText(/还没有申报。选一个产品/)).toBeVisible();
  for (const [name, href] of [
    ['新建申报', '#/filings/new'],
    ['期限日程', '#/agenda'],
    ['证书和延续', '#/certificates'],
  ] as const) {
    await expect.element(page.getByRole('link', { name })).toHaveAttribute('href', href);
  }
});

it('has what is due first at the top, with its sentence, and marks what is overdue', async () => {
  await stageProduct(CLASS_2);
  const idle = file('pre-filing-guidance');
  const late = file('device-export-certificate', ['submitted', '2026-02-02']);
  const running = file('device2-registration', ...ACCEPTED);
  const page = await render(FilingsPage);
  await expect.element(page.getByRole('link', { name: '第二类医疗器械注册' })).toBeVisible();
  const cards = [...page.container.querySelectorAll<HTMLElement>('[data-filing]')];
  expect(cards.map(({ dataset }) => dataset['filing'])).toEqual([late, running, idle]);
  expect(cards[0]?.textContent).toContain('已超期');
  expect(cards[1]?.textContent).toContain('技术审评已用 23 个工作日，目标平均 40，法定 60');
  expect(cards[1]?.textContent).toContain('甲品');
  expect(cards[2]?.textContent).toContain('只有说明');
});

it('counts the filings of other companies and opens one of those', async () => {
  await stageProduct(CLASS_2);
  file('device2-registration');
  const first = workspace.company.id;
  await stageProduct(CLASS_2);
  expect(workspace.company.id).not.toBe(first);
  const page = await render(FilingsPage);
  await page.getByText('其他企业还有 1 项申报').click();
  await page.getByRole('button', { name: '打开“甲公司”（1 项）' }).click();
  expect(workspace.company.id).toBe(first);
  await expect.element(page.getByRole('link', { name: '第二类医疗器械注册' })).toBeVisible();
});
