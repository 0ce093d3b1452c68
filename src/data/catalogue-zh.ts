import type { Term } from '../domain/eligibility/condition';
import type { Catalogue } from '../domain/policy/catalogue';
import type { PolicyDocument } from '../domain/policy/document';
import type { Fact } from '../domain/profile/fact';
import { createCatalogue } from './create-catalogue';

// The build serves `?zh` without the English texts.
const documents = import.meta.glob<PolicyDocument>('./documents/*.json', {
  eager: true,
  import: 'default',
  query: '?zh',
});
const facts = import.meta.glob<readonly Fact[]>('./facts.json', {
  eager: true,
  import: 'default',
  query: '?zh',
});
const terms = import.meta.glob<readonly Term[]>('./terms.json', {
  eager: true,
  import: 'default',
  query: '?zh',
});

/** The bundled catalogue in Chinese. */
export const catalogueZh: Catalogue = createCatalogue(
  Object.values(documents),
  Object.values(facts).flat(),
  Object.values(terms).flat(),
);
