import type { CaseBook, KnownDocument } from '../domain/cases/case';
import type { PlaceBook } from '../domain/places/place';

/** What stands around the measures: where to go, what was reported, and what is not held. */
export interface PlaceData {
  readonly places: PlaceBook;
  readonly cases: CaseBook;
  readonly knownDocuments: readonly KnownDocument[];
}

type Files<T> = Readonly<Record<string, T>>;

/**
 * Puts the three files together.
 * @throws TypeError where one of them is missing
 */
export function placeDataOf(
  placeFiles: Files<PlaceBook>,
  caseFiles: Files<CaseBook>,
  knownFiles: Files<readonly KnownDocument[]>,
): PlaceData {
  const [places] = Object.values(placeFiles);
  const [cases] = Object.values(caseFiles);
  if (!places || !cases) throw new TypeError('The service map needs its places and its cases.');
  return { places, cases, knownDocuments: Object.values(knownFiles).flat() };
}
