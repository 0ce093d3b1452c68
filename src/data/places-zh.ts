import type { CaseBook, KnownDocument } from '../domain/cases/case';
import type { PlaceBook } from '../domain/places/place';
import { placeDataOf } from './place-data';

// The build serves `?zh` without the English texts.
export const placesFiles = import.meta.glob<PlaceBook>('./places.json', {
  eager: true,
  import: 'default',
  query: '?zh',
});
export const casesFiles = import.meta.glob<CaseBook>('./cases.json', {
  eager: true,
  import: 'default',
  query: '?zh',
});
export const knownFiles = import.meta.glob<readonly KnownDocument[]>('./known-documents.json', {
  eager: true,
  import: 'default',
  query: '?zh',
});

/** The service map, the cases and the documents that are only known of, in Chinese. */
export const placeDataZh = placeDataOf(placesFiles, casesFiles, knownFiles);
