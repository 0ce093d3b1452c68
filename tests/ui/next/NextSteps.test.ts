import { beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { farRoutes } from '../../../src/app/far-routes';
import { near } from '../../../src/app/screens.svelte';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { certificates } from '../../../src/state/certificates.svelte';
import { checklist } from '../../../src/state/checklist.svelte';
import { ledger } from '../../../src/state/ledger.svelte';
import { next } from '../../../src/state/next-steps.svelte';
import NextSteps from '../../../src/ui/next/NextSteps.svelte';
import { stepInWords } from '../../../src/ui/next/step-words';
import { CLASS_2, emptyStage, file, stageProduct } from '../../builders/filing-stage';

const visit = (at: number, day: string) => ({
  title: `事 ${at}`,
  product: null,
  filing: null,
  unit: null,
  since: null,
  visit: day,
});

beforeEach(emptyStage);

/** The routes of the app as patterns of its addresses. */
const PATTERNS = [near, farRoutes]
  .flatMap((all) => Object.keys(all))
  .filter((route) => route !== '*')
  .map(
    (route) =>
      new RegExp(
        `^#${route.replaceAll(/\/:\w+\?/g, '(/[^/?]+)?').replaceAll(/:\w+/g, '[^/?]+')}(\\?.*)?$`,
      ),
  );

it.each([
  ['answer', CLASS_2],
  ['apply', { ...CLASS_2, 'plan.registration': true }],
])('every step says why, and leads to a screen that there is: to %s', async (kind, facts) => {
  await stageProduct(facts);
  await next.load();
  ledger.add(visit(1, '2026-04-01'));
  certificates.add({ kind: 'device-production', number: '', expiresOn: '2026-06-30', note: '' });
  expect(new Set(next.steps.map((step) => step.kind))).toEqual(new Set(['day', 'renew', kind]));
  for (const step of next.steps) {
    const { title, why, href } = stepInWords(step);
    expect(title, step.id).not.toBe('');
    expect(why, step.id).not.toBe('');
    expect(
      PATTERNS.some((pattern) => pattern.test(href)),
      href,
    ).toBe(true);
  }
});

it('five are in sight, and the rest is folded', async () => {
  await stageProduct(CLASS_2);
  await next.load();
  for (let at = 1; at <= 6; at += 1) ledger.add(visit(at, `2026-04-0${at}`));
  const page = await render(NextSteps);
  await expect.element(page.getByRole('heading', { name: '接下来做什么' })).toBeVisible();
  await expect.element(page.getByText('走访：事 1')).toBeVisible();
  await expect.element(page.getByText('走访：事 6')).not.toBeInTheDocument();
  await page.getByText(`全部 ${next.steps.length} 件`).click();
  await expect.element(page.getByText('走访：事 6')).toBeVisible();
});

it('papers that are wanted by one day are one line, with why and one link', async () => {
  await stageProduct(CLASS_2);
  const filing = file('device2-registration');
  await next.load();
  const items = checklist.of(filing).slice(0, 3);
  for (const { id } of items) checklist.change(id, { due: parsePlainDate('2026-04-15') });
  const page = await render(NextSteps);
  const line = page.getByRole('listitem').filter({ hasText: '3 份材料' });
  await expect.element(line).toHaveTextContent(/^备齐：.+等 3 份材料 2026年4月15日，还有 6 天/);
  await expect.element(line.getByRole('link')).toHaveAttribute('href', `#/filings/${filing}`);
  expect(page.getByRole('link', { name: '备齐' }).elements()).toHaveLength(1);
});
