import { expect, it } from 'vitest';
import { withQuery } from '../../../src/ui/shell/with-query';

it('an address asks for what is set, in its order, and for nothing else', () => {
  const wanted = { from: 'review', day: undefined, layer: false, text: '', fact: 'a' } as const;
  expect(withQuery('#/a', wanted)).toBe('#/a?from=review&fact=a');
});

it('an address that asks for nothing stands alone', () => {
  expect(withQuery('#/a', { day: undefined, text: '' })).toBe('#/a');
});

it('what would be read as part of an address is written otherwise', () => {
  expect(withQuery('#/a', { q: 'a&b=#c 械' })).toBe('#/a?q=a%26b%3D%23c+%E6%A2%B0');
});
