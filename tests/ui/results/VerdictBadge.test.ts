import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import VerdictBadge from '../../../src/ui/results/VerdictBadge.svelte';

const VERDICTS = [
  'eligible',
  'incomplete',
  'manual',
  'ineligible',
  'lapsed',
  'not-yet',
  'nothing-to-apply',
] as const;

const signOf = (element: Element) => element.querySelector('path')?.getAttribute('d');

it('tells the seven verdicts apart by word and by sign, not only by colour', async () => {
  const badges = await Promise.all(
    VERDICTS.map(async (verdict) => (await render(VerdictBadge, { verdict })).container),
  );
  expect(new Set(badges.map((badge) => badge.textContent?.trim())).size).toBe(VERDICTS.length);
  expect(new Set(badges.map(signOf)).size).toBe(VERDICTS.length);
});

it('says of a duty that it applies, not that it can be used', async () => {
  const { container } = await render(VerdictBadge, { verdict: 'eligible', kind: 'duty' });
  expect(container.textContent).toContain('适用于你');
});
