import type { Term } from '../domain/eligibility/condition';
import type { Catalogue } from '../domain/policy/catalogue';
import type { PolicyDocument } from '../domain/policy/document';
import type { Fact } from '../domain/profile/fact';
import type { Warning } from '../domain/profile/warning';
import { createCatalogue } from './create-catalogue';

// Typed by hand: `npm run check:data` proves that the files have these shapes.
const documents = import.meta.glob<PolicyDocument>('./documents/*.json', {
  eager: true,
  import: 'default',
});
const facts = import.meta.glob<readonly Fact[]>('./facts.json', { eager: true, import: 'default' });
const terms = import.meta.glob<readonly Term[]>('./terms.json', { eager: true, import: 'default' });

const warnings = import.meta.glob<readonly Warning[]>('./warnings.json', {
  eager: true,
  import: 'default',
});

/** The bundled catalogue, in both languages. */
export const catalogue: Catalogue = createCatalogue(
  Object.values(documents),
  Object.values(facts).flat(),
  Object.values(terms).flat(),
  Object.values(warnings).flat(),
);
