import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { zh } from '../../../src/i18n/zh';
import '../../../src/ui/styles/base.css';
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
  ['/batch', zh.nav.me, 'true'],
  ['/scan', zh.nav.me, 'true'],
])('at %s the entry %s is told as current', async (location, name, told) => {
  expect(await currentAt(location)).toEqual([[name, told]]);
});

it.each([
  ['/results', zh.nav.check],
  ['/agenda', zh.nav.filings],
])('on a phone, where %s has no entry, %s is marked in its place', async (location, near) => {
  const marked = async (width: number) => {
    await page.viewport(width, 844);
    const { container } = await render(NavBar, { location });
    const links = [...container.querySelectorAll('a')];
    const shown = links.filter(
      (link) => getComputedStyle(link.closest('li') ?? link).display !== 'none',
    );
    return shown
      .filter((link) => Number(getComputedStyle(link).fontWeight) >= 700)
      .map((link) => link.textContent?.trim());
  };
  expect(await marked(390)).toEqual([near]);
  expect(await marked(1280)).not.toContain(near);
});

it('elsewhere none is', async () => {
  expect(await currentAt('/r/123')).toEqual([]);
});
