import type { Term } from '../domain/eligibility/condition';
import type { Catalogue } from '../domain/policy/catalogue';
import type { PolicyDocument } from '../domain/policy/document';
import type { Fact } from '../domain/profile/fact';
import type { Warning } from '../domain/profile/warning';

/** Puts documents, questions, terms and warnings together, the newest document first. */
export function createCatalogue(
  documentList: readonly PolicyDocument[],
  factList: readonly Fact[],
  termList: readonly Term[],
  warningList: readonly Warning[],
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
    warnings: warningList,
  };
}
