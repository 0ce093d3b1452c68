import type { CaseBook, KnownDocument } from '../domain/cases/case';
import type { PlaceBook } from '../domain/places/place';
import { placeDataOf } from './place-data';

// Typed by hand: `npm run check:data` proves that the files have these shapes.
const places = import.meta.glob<PlaceBook>('./places.json', { eager: true, import: 'default' });
const cases = import.meta.glob<CaseBook>('./cases.json', { eager: true, import: 'default' });
const known = import.meta.glob<readonly KnownDocument[]>('./known-documents.json', {
  eager: true,
  import: 'default',
});

/** The service map, the cases and the documents that are only known of, in both languages. */
export const placeData = placeDataOf(places, cases, known);
