import { describe, expect, it } from 'vitest';
import { filterHref, readFilter, type Filter } from '../../../src/ui/results/filter';

const PRODUCTS = ['p1', 'p 2&x'];

describe('a filter in the address', () => {
  it.each<[Filter, string]>([
    [{}, '#/results'],
    [{ chip: 'manual' }, '#/results?verdict=manual'],
    [{ enterpriseOnly: true }, '#/results?level=enterprise'],
    [{ productId: 'p1', chip: 'usable' }, '#/results?product=p1&verdict=usable'],
    [{ productId: 'p 2&x' }, '#/results?product=p+2%26x'],
  ])('%j is written and read back', (filter, href) => {
    expect(filterHref(filter)).toBe(href);
    expect(readFilter(href.split('?')[1], PRODUCTS)).toEqual(filter);
  });

  it.each(['product=gone', 'verdict=lapsed', 'level=x', 'nothing', ''])(
    '%s, which says nothing that is known, filters nothing',
    (query) => {
      expect(readFilter(query, PRODUCTS)).toEqual({});
    },
  );

  it('of a product comes before one of the enterprise', () => {
    expect(readFilter('product=p1&level=enterprise', PRODUCTS)).toEqual({ productId: 'p1' });
  });
});
