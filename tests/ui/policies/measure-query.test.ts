import { expect, it } from 'vitest';
import {
  measuresHref,
  readMeasureQuery,
  type MeasureQuery,
} from '../../../src/ui/policies/measure-query';

it.each<[MeasureQuery, string]>([
  [{ text: '', filter: {} }, '#/measures'],
  [{ text: '60 工作日', filter: {} }, `#/measures?q=60+${encodeURIComponent('工作日')}`],
  [
    { text: 'a', filter: { verdict: 'eligible', document: '2026' } },
    '#/measures?q=a&document=2026&verdict=eligible',
  ],
])('%o has the address %s, and is read from it again', (query, href) => {
  expect(measuresHref(query)).toBe(href);
  expect(readMeasureQuery(href.split('?')[1])).toEqual(query);
});

it('empty values and other names are left out', () => {
  expect(readMeasureQuery(undefined)).toEqual({ text: '', filter: {} });
  expect(readMeasureQuery('q=&unit=&colour=red')).toEqual({ text: '', filter: {} });
});
