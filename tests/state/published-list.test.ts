import { describe, expect, it } from 'vitest';
import { readList, sha256 } from '../../src/state/published-list';

const sum = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const other = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

describe('the published list', () => {
  it('is read line by line', () => {
    const list = readList(`${sum}  assets/a b.js\n${other}  index.html\n`);
    expect([...(list ?? [])]).toEqual([
      ['assets/a b.js', sum],
      ['index.html', other],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['an empty line', '\n'],
    ['a page of HTML', '<!doctype html>\n<title>Sign in</title>\n'],
    ['a page of HTML behind a line', `${sum}  index.html\n<p>Welcome</p>\n`],
    ['a list that is cut short', `${sum}  index.html\n${other}  sw`],
    ['a sum that is cut short', `${sum.slice(1)}  index.html\n`],
    ['a sum without a path', `${sum}  \n`],
  ])('is not read from %s', (_, text) => {
    expect(readList(text)).toBeUndefined();
  });
});

it('SHA-256 is written as sha256sum does', async () => {
  expect(await sha256(new TextEncoder().encode('abc').buffer)).toBe(sum);
});
