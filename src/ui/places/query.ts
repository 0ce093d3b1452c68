import { LAYERS, type Layer } from '../../domain/places/place';
import { links } from '../shell/links';
import { withQuery } from '../shell/with-query';

/** What the service map shows: a layer, and an area opened. */
export interface PlaceQuery {
  readonly layer: Layer;
  readonly area?: string;
}

/** Reads the query of the address; what is not known any more is left out. */
export function readPlaces(query: string | undefined, areas: readonly string[]): PlaceQuery {
  const given = new URLSearchParams(query);
  const area = areas.find((id) => id === given.get('area'));
  return {
    layer: LAYERS.find((each) => each === given.get('layer')) ?? 'planned',
    ...(area !== undefined && { area }),
  };
}

/** The address of the map with a layer and an area. */
export const placesHref = ({ layer, area }: PlaceQuery): string =>
  withQuery(links.places, { layer: layer !== 'planned' && layer, area });
