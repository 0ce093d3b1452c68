import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { integrity as words } from '../../../src/i18n/zh/integrity';
import { integrity, type Outcome } from '../../../src/state/integrity.svelte';
import IntegrityCheck from '../../../src/ui/me/IntegrityCheck.svelte';

afterEach(() => {
  integrity.outcome = undefined;
  integrity.listSum = undefined;
  integrity.checking = false;
});

it('says nothing before it is asked', async () => {
  const page = await render(IntegrityCheck);
  await expect.element(page.getByRole('status').first()).toHaveTextContent(/^$/);
  await expect.element(page.getByText(words.sum)).not.toBeInTheDocument();
});

it.each<[Outcome, string]>([
  [{ kind: 'same', count: 45 }, words.same(45)],
  [{ kind: 'differ', paths: ['a.js', 'b.js'] }, words.differ(2)],
  [{ kind: 'missing', paths: ['a.js'] }, words.missing(1)],
  [{ kind: 'otherVersion' }, words.otherVersion],
  [{ kind: 'unreachable' }, words.unreachable],
  [{ kind: 'noFiles' }, words.noFiles],
  [{ kind: 'insecure' }, words.insecure],
  [{ kind: 'unsupported' }, words.unsupported],
])('says what it means: %o', async (outcome, sentence) => {
  integrity.outcome = outcome;
  const page = await render(IntegrityCheck);
  await expect.element(page.getByRole('status').first()).toHaveTextContent(sentence);
});

it('names the files that differ', async () => {
  integrity.outcome = { kind: 'differ', paths: ['assets/a.js', 'index.html'] };
  const page = await render(IntegrityCheck);
  await page.getByText(words.differing).click();
  await expect.element(page.getByText('assets/a.js')).toBeVisible();
  await expect.element(page.getByText('index.html')).toBeVisible();
});

it('asks when the button is pressed, and says that it is at work', async () => {
  const page = await render(IntegrityCheck);
  await page.getByRole('button', { name: words.check }).click();
  await expect.element(page.getByRole('status').first()).toHaveTextContent(words.unreachable);
  integrity.checking = true;
  await expect.element(page.getByRole('status').first()).toHaveTextContent(words.checking);
});

it('shows the SHA-256 of the list', async () => {
  integrity.listSum = 'ab'.repeat(32);
  const page = await render(IntegrityCheck);
  await expect.element(page.getByText('ab'.repeat(32))).toBeVisible();
  await expect.element(page.getByRole('button', { name: words.copySum })).toBeVisible();
});
