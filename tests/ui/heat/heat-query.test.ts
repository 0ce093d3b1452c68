import { expect, it } from 'vitest';
import { heatHref, readHeatQuery, type HeatQuery } from '../../../src/ui/heat/heat-query';

it('reads what it wrote', () => {
  const queries: readonly HeatQuery[] = [
    { order: 'useful' },
    { order: 'document', view: 'list' },
    { order: 'useful', kind: 'duty', verdict: 'not-yet', document: 'all', sector: 'tcm' },
    { order: 'useful', document: '2026', view: 'table' },
  ];
  for (const query of queries) {
    const [, written] = heatHref(query).split('?');
    expect(readHeatQuery(written, ['2021', '2026'])).toEqual(query);
  }
  expect(heatHref({ order: 'useful' })).toBe('#/heat');
});

it('takes nothing that it does not know', () => {
  expect(readHeatQuery('kind=x&verdict=y&document=2099&sector=z&order=a&view=b', ['2026'])).toEqual(
    { order: 'useful' },
  );
});
