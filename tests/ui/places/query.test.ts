import { expect, it } from 'vitest';
import { placesHref, readPlaces } from '../../../src/ui/places/query';

const AREAS = ['banan', 'biocity'];

it('an address leads to what it was made for', () => {
  for (const shown of [
    { layer: 'planned' },
    { layer: 'history', area: 'biocity' },
    { layer: 'planned', area: 'banan' },
  ] as const) {
    const [, query] = placesHref(shown).split('?');
    expect(readPlaces(query, AREAS)).toEqual(shown);
  }
  expect(placesHref({ layer: 'planned' })).toBe('#/places');
});

it('what is not known any more is left out', () => {
  expect(readPlaces('layer=gone&area=atlantis', AREAS)).toEqual({ layer: 'planned' });
  expect(readPlaces(undefined, AREAS)).toEqual({ layer: 'planned' });
});
