import { expect, it } from 'vitest';
import { placeData } from '../../../src/data/places';
import { filterCases, type CaseFilter } from '../../../src/domain/cases/filter-cases';

const { stories } = placeData.cases;
const shown = (filter: CaseFilter) => filterCases(stories, filter).map(({ id }) => id);

it('without a filter every case is there, in its order', () => {
  expect(shown({})).toEqual(stories.map(({ id }) => id));
});

it('a filter keeps what fits all of it', () => {
  expect(shown({ theme: 'abroad' })).toEqual(['api-inspected']);
  expect(shown({ measure: '2026-05' })).toEqual(['cell-therapy', 'gaoxin-branch']);
  expect(shown({ article: 'biocity-2023', theme: 'clusters' })).toEqual([
    'biocity-pipeline',
    'biocity-paperwork',
  ]);
  expect(shown({ theme: 'abroad', measure: '2026-06' })).toEqual([]);
});
