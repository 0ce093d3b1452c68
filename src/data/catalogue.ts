import type { Term } from '../domain/eligibility/condition';
import type { Catalogue } from '../domain/policy/catalogue';
import type { PolicyDocument } from '../domain/policy/document';
import type { Fact } from '../domain/profile/fact';

// Typed by hand: `npm run check:data` proves that the files have these shapes.
const documents = import.meta.glob<PolicyDocument>('./documents/*.json', {
  eager: true,
  import: 'default',
});
const { './facts.json': facts = [] } = import.meta.glob<readonly Fact[]>('./facts.json', {
  eager: true,
  import: 'default',
});
const { './terms.json': terms = [] } = import.meta.glob<readonly Term[]>('./terms.json', {
  eager: true,
  import: 'default',
});

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

/** The bundled catalogue. */
export const catalogue: Catalogue = createCatalogue(Object.values(documents), facts, terms);
