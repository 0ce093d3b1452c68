import type { Catalogue } from '../domain/policy/catalogue';
import { newestFirst } from '../domain/policy/document';
import type { PolicyPack } from './pack';

/**
 * A catalogue joined by packs, the newest document first. How old it is stays what it was: of what
 * others have written the app does not know.
 */
export function withPacks(catalogue: Catalogue, packs: readonly PolicyPack[]): Catalogue {
  if (packs.length === 0) return catalogue;
  const documents = newestFirst([...catalogue.documents, ...packs.map(({ document }) => document)]);
  return {
    ...catalogue,
    version: [catalogue.version, ...packs.map(({ document }) => document.id)].join('+'),
    documents,
    measures: documents.flatMap(({ measures }) => measures),
    terms: [...catalogue.terms, ...packs.flatMap(({ terms = [] }) => terms)],
  };
}
