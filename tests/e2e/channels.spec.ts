import { channels as words } from '../../src/i18n/zh/channels';
import type { Profile } from '../../src/domain/profile/profile';
import { expect, filesKept, open, ready, show, test } from './app';
import { keep } from './stored';

test.use({ serviceWorkers: 'allow' });

const COMPANY: Profile = {
  enterprise: { name: '某药业', facts: { inChongqing: true } },
  products: [
    {
      id: 'drug',
      name: '新药',
      facts: {
        'product.type': 'chemicalDrug',
        'drug.novelty': 'innovative',
        'product.stage': 'trial',
        'channel.severity': 'life',
      },
    },
  ],
  productsComplete: true,
};

test('a question answered in place turns the verdict, and stays over a reload without a network', async ({
  page,
  context,
}) => {
  await open(page);
  await keep(page, COMPANY);
  await show(page, '#/channels');
  const route = page.locator('[data-channel="breakthrough-drug"]');
  const verdict = route.locator('[data-verdict]').first();
  await expect(verdict).toHaveAttribute('data-verdict', 'incomplete');
  const question = route.locator('[data-fact="channel.unmetNeed"]');
  await question.getByText('尚无有效防治（治疗）手段').click();
  await expect(verdict).toHaveAttribute('data-verdict', 'eligible');
  await expect(route).toContainText(words.nextStep);

  await filesKept(page);
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  await expect(verdict).toHaveAttribute('data-verdict', 'eligible');
  await expect(page.locator('[data-unit="workday"] [data-lane="breakthrough-drug"]')).toBeVisible();
  await context.setOffline(false);
});

test('the routes of a product without answers are open questions, reached by the keyboard', async ({
  page,
}) => {
  await open(page);
  await keep(page, { ...COMPANY, products: [{ id: 'new', name: '新品', facts: {} }] });
  await show(page, '#/channels');
  const verdicts = page.locator('.cards [data-channel] > p [data-verdict]');
  const found = await verdicts.evaluateAll((nodes) =>
    nodes.map((node) => node.getAttribute('data-verdict')),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(new Set(found)).toEqual(new Set(['incomplete']));
  const route = page.locator('[data-channel="priority-drug"]');
  const question = route.locator('summary').filter({ hasText: words.question });
  await question.focus();
  await page.keyboard.press('Enter');
  const field = route.locator('[data-fact="product.type"]');
  await field.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-channel="priority-device"]')).toHaveCount(0);
  await expect(page.locator('[data-channel="priority-drug"]')).toBeVisible();
});
