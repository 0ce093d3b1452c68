import { describe, expect, it } from 'vitest';
import { CACHE_CONTROL, HOST_HEADERS, PAGE_POLICY } from '../src/release/headers';
import { readDocument } from './architecture/named-tests';

const guide = readDocument('docs/deploy.md');

/** The first block of code after a heading, or of a language. */
function blockAfter(mark: string): string {
  const [, after = ''] = guide.split(mark);
  return /```\w*\n([^]*?)```/.exec(after)?.[1] ?? '';
}

const names = [...Object.keys(HOST_HEADERS), 'Cache-Control'];

/** The headers that a configuration sets, in its order, without the marks of its language. */
const headersIn = (block: string): readonly (readonly [string, string])[] =>
  block.split('\n').flatMap((line) => {
    const name = names.find((each) => new RegExp(`(^|[\\s])${each}[: ]`).test(line));
    if (name === undefined) return [];
    const value = line.slice(line.indexOf(name) + name.length);
    return [[name, value.replace(/^:?\s*|;?\s*$/g, '').replace(/^"|"$/g, '')] as const];
  });

const everywhere = Object.entries(HOST_HEADERS);
const rest = ['Cache-Control', CACHE_CONTROL.rest];
const assets = ['Cache-Control', CACHE_CONTROL.assets];

describe('the guide to hosts', () => {
  it.each([
    ['nginx', '### nginx', [...everywhere, rest, ...everywhere, assets]],
    ['Caddy', '### Caddy', [...everywhere, assets, rest]],
    ['pages hosts', '### Pages hosts', [...everywhere, rest, assets]],
    ['object storage', '### Object storage', [assets, rest, rest, rest]],
  ])('sets for %s the headers that the app relies on', (_, heading, expected) => {
    expect(headersIn(blockAfter(heading))).toEqual(expected);
  });

  it('names in its tables what it sets', () => {
    for (const [name, value] of everywhere) {
      expect(guide).toMatch(new RegExp(`\\| \`${name}\` +\\| \`${value}\` +\\|`));
    }
    for (const value of Object.values(CACHE_CONTROL)) {
      expect(guide).toMatch(new RegExp(`\\| \`${value}\` +\\|`));
    }
  });

  it('has the policy that the page carries', () => {
    expect(guide.split('```csp\n')[1]?.split('\n')[0]).toBe(PAGE_POLICY);
  });

  it('uploads what everything hangs on last', () => {
    const uploads = blockAfter('### Object storage')
      .split('\n')
      .map((line) => /^upload (\S+)/.exec(line)?.[1]);
    expect(uploads.slice(0, 4)).toEqual(['dist/assets/', 'the', 'dist/index.html', 'dist/sw.js']);
  });

  it('sends no missing file to the page', () => {
    for (const heading of ['### nginx', '### Caddy', '### Pages hosts']) {
      expect(blockAfter(heading)).not.toMatch(/try_files|rewrite|index\.html 200|error_page/);
    }
  });
});
