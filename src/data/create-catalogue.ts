import type { Term } from '../domain/eligibility/condition';
import type { Catalogue } from '../domain/policy/catalogue';
import type { PolicyDocument } from '../domain/policy/document';
import type { Fact } from '../domain/profile/fact';

/** Puts documents, questions and terms together, the newest document first. */
export function createCatalogue(
  documentList: readonly PolicyDocument[],
  factList: readonly Fact[],
  termList: readonly Term[],
): Catalogue {
  const newestFirst = [...documentList].sort((one, other) =>
    one.issuedOn < other.issuedOn ? 1 : -1,
  );
  const [oldestCheck] = newestFirst.map(({ checkedOn }) => checkedOn).sort();
  if (!oldestCheck) throw new TypeError('A catalogue needs a document.');
  return {
    version: `${oldestCheck}/${newestFirst.map(({ id }) => id).join('+')}`,
    checkedOn: oldestCheck,
    documents: newestFirst,
    measures: newestFirst.flatMap(({ measures }) => measures),
    facts: factList,
    terms: termList,
  };
}
