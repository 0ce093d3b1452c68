import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { zh } from '../../../src/i18n/zh';
import NavBar from '../../../src/ui/shell/NavBar.svelte';

/** The entries that are told as current, each with what they are told as. */
async function currentAt(location: string) {
  const { container } = await render(NavBar, { location });
  return [...container.querySelectorAll('[aria-current]')].map((entry) => [
    entry.textContent?.trim(),
    entry.getAttribute('aria-current'),
  ]);
}

it.each([
  ['/', zh.nav.home, 'page'],
  ['/measures', zh.nav.measures, 'page'],
  ['/measures/2026-10', zh.nav.measures, 'true'],
  ['/check/role', zh.nav.check, 'true'],
  ['/timeline', zh.nav.measures, 'true'],
  ['/places', zh.nav.measures, 'true'],
  ['/certificates', zh.nav.filings, 'true'],
  ['/products', zh.nav.filings, 'true'],
  ['/products/p', zh.nav.filings, 'true'],
  ['/heat', zh.nav.filings, 'true'],
  ['/packs', zh.nav.me, 'true'],
])('at %s the entry %s is told as current', async (location, name, told) => {
  expect(await currentAt(location)).toEqual([[name, told]]);
});

it('elsewhere none is', async () => {
  expect(await currentAt('/r/123')).toEqual([]);
});
