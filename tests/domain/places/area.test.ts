import { expect, it } from 'vitest';
import {
  centresIn,
  districtsOf,
  markOf,
  mentionsOf,
  ownAreas,
} from '../../../src/domain/places/area';
import { soundPlaceData } from '../../builders/place-data';

const { places: book } = soundPlaceData;

it('a list names what it names, and nothing around it', () => {
  const listsOf = (area: string) => mentionsOf(book, area).map(({ list }) => list.id);
  expect(listsOf('banan')).toEqual(['planned', 'groups']);
  expect(listsOf('biocity')).toEqual(['groups']);
  expect(listsOf('fuling')).toEqual([]);
});

it('centres that are reported of a park are reported of its district, and of no other', () => {
  expect(centresIn(book, 'banan').map(({ id }) => id)).toEqual(['centre']);
  expect(centresIn(book, 'biocity').map(({ id }) => id)).toEqual(['centre']);
  expect(centresIn(book, 'fuling')).toEqual([]);
});

it('each layer says its own of an area: none stands in for another', () => {
  expect(markOf(book, 'planned', 'banan')).toEqual({ count: 1 });
  expect(markOf(book, 'clusters', 'banan')).toEqual({ count: 0 });
  expect(markOf(book, 'reported', 'banan')).toEqual({ count: 1 });
  expect(markOf(book, 'history', 'banan')).toEqual({ count: 1, group: 2 });
  expect(markOf(book, 'planned', 'biocity')).toEqual({ count: 0 });
});

it('one’s own areas are those of the answers, and none without them', () => {
  const own = (facts: object) => ownAreas(book, { ...facts }).map(({ id }) => id);
  expect(own({ district: 'banan', park: 'biocity' })).toEqual(['banan', 'biocity']);
  expect(own({ district: null, park: 'none' })).toEqual([]);
  expect(own({})).toEqual([]);
});

it('districts come row by row, each with its parks', () => {
  const areas = book.areas.map((area) =>
    area.id === 'fuling' ? { ...area, tile: { column: 5, row: 0 } } : area,
  );
  expect(
    districtsOf({ ...book, areas }).map(({ area, parks }) => [area.id, parks.map(({ id }) => id)]),
  ).toEqual([
    ['fuling', []],
    ['banan', ['biocity']],
  ]);
});
