import type { Term } from '../domain/eligibility/condition';
import type { Catalogue } from '../domain/policy/catalogue';
import type { Fact } from '../domain/profile/fact';
import type { Warning } from '../domain/profile/warning';
import { createCatalogue } from './create-catalogue';
import { isPack, type DocumentFile } from './document-files';

// Typed by hand: `npm run check:data` proves that the files have these shapes.
const documents = Object.values(
  import.meta.glob<DocumentFile>('./documents/*.json', { eager: true, import: 'default' }),
);
const facts = import.meta.glob<readonly Fact[]>('./facts.json', { eager: true, import: 'default' });
const terms = import.meta.glob<readonly Term[]>('./terms.json', { eager: true, import: 'default' });

const warnings = import.meta.glob<readonly Warning[]>('./warnings.json', {
  eager: true,
  import: 'default',
});

/** The bundled catalogue, in both languages. */
export const catalogue: Catalogue = createCatalogue(
  documents,
  Object.values(facts).flat(),
  Object.values(terms).flat(),
  Object.values(warnings).flat(),
);

/** The packs among the documents, with the figures and cases that they are held to. */
export const bundledPacks = documents.filter(isPack);
