import type { Facts } from '../profile/profile';
import type { Area, AreaId, Centre, Layer, PlaceBook, PlaceList } from './place';

/** One list that names an area, and how. */
export interface Mention {
  readonly list: PlaceList;
  readonly entry: PlaceList['entries'][number];
}

/** The lists that name an area itself; what is in it counts for itself. */
export const mentionsOf = ({ lists }: PlaceBook, area: AreaId): readonly Mention[] =>
  lists.flatMap((list) =>
    list.entries.flatMap((entry) => (entry.area === area ? [{ list, entry }] : [])),
  );

/** The parks of a district. */
export const parksIn = ({ areas }: PlaceBook, area: AreaId): readonly Area[] =>
  areas.filter(({ within }) => within === area);

/** What articles tell of an area and of the parks in it. */
export function centresIn(book: PlaceBook, area: AreaId): readonly Centre[] {
  const ids = [area, ...parksIn(book, area).map(({ id }) => id)];
  return book.centres.filter((centre) => ids.includes(centre.area));
}

/** What a layer of the map says of an area. */
export interface LayerMark {
  /** How many lists name it, or how many centres are reported of it. */
  readonly count: number;
  /** Its group in the annex of 2021. */
  readonly group?: number;
}

export function markOf(book: PlaceBook, layer: Layer, area: AreaId): LayerMark {
  if (layer === 'reported') return { count: centresIn(book, area).length };
  const found = mentionsOf(book, area).filter(({ list }) => list.layer === layer);
  const [group] = found.flatMap(({ entry }) => entry.group ?? []);
  return { count: found.length, ...(group !== undefined && { group }) };
}

/** The areas that a profile says it is in: its district, and its park. */
export const ownAreas = ({ areas }: PlaceBook, facts: Facts): readonly Area[] =>
  areas.filter(({ answer }) => facts[answer.fact] === answer.is);

/** The districts with their parks, row by row as they stand on the map. */
export const districtsOf = (book: PlaceBook) =>
  book.areas
    .flatMap((area) =>
      area.tile ? [{ area, tile: area.tile, parks: parksIn(book, area.id) }] : [],
    )
    .sort((one, other) => one.tile.row - other.tile.row || one.tile.column - other.tile.column);
