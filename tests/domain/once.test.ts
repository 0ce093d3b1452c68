import { expect, it, vi } from 'vitest';
import { once, oncePer } from '../../src/domain/once';

it('works each thing out once', () => {
  const work = vi.fn(({ n }: { n: number }) => n * 2);
  const doubled = once(work);
  const [one, alike] = [{ n: 1 }, { n: 1 }];
  expect([doubled(one), doubled(one), doubled(alike)]).toEqual([2, 2, 2]);
  expect(work).toHaveBeenCalledTimes(2);
});

it('works out once what is alike by its key', () => {
  const work = vi.fn(({ n }: { n: number }) => (n > 1 ? n : undefined));
  const known = oncePer(({ n }: { n: number }) => String(n), work);
  expect([known({ n: 1 }), known({ n: 1 }), known({ n: 2 })]).toEqual([undefined, undefined, 2]);
  expect(work).toHaveBeenCalledTimes(2);
});
