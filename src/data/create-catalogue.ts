import type { Term } from '../domain/eligibility/condition';
import type { Catalogue } from '../domain/policy/catalogue';
import { newestFirst } from '../domain/policy/document';
import type { Fact } from '../domain/profile/fact';
import type { Warning } from '../domain/profile/warning';
import { documentsOf, termsOf, type DocumentFile } from './document-files';

/**
 * Puts documents, questions, terms and warnings together, the newest document first, with the terms
 * that packs among the documents bring along.
 */
export function createCatalogue(
  files: readonly DocumentFile[],
  factList: readonly Fact[],
  termList: readonly Term[],
  warningList: readonly Warning[],
): Catalogue {
  const documents = newestFirst(documentsOf(files));
  const [oldestCheck] = documents.map(({ checkedOn }) => checkedOn).sort();
  if (!oldestCheck) throw new TypeError('A catalogue needs a document.');
  return {
    version: `${oldestCheck}/${documents.map(({ id }) => id).join('+')}`,
    checkedOn: oldestCheck,
    documents,
    measures: documents.flatMap(({ measures }) => measures),
    facts: factList,
    terms: [...termList, ...termsOf(files)],
    warnings: warningList,
  };
}
