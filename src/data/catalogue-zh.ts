import type { Term } from '../domain/eligibility/condition';
import type { Catalogue } from '../domain/policy/catalogue';
import type { Fact } from '../domain/profile/fact';
import type { Warning } from '../domain/profile/warning';
import { createCatalogue } from './create-catalogue';
import type { DocumentFile } from './document-files';

// The build serves `?zh` without the English texts.
/** The data files by path, in Chinese. */
export const documentsZh = import.meta.glob<DocumentFile>('./documents/*.json', {
  eager: true,
  import: 'default',
  query: '?zh',
});
export const factsZh = import.meta.glob<readonly Fact[]>('./facts.json', {
  eager: true,
  import: 'default',
  query: '?zh',
});
export const termsZh = import.meta.glob<readonly Term[]>('./terms.json', {
  eager: true,
  import: 'default',
  query: '?zh',
});

export const warningsZh = import.meta.glob<readonly Warning[]>('./warnings.json', {
  eager: true,
  import: 'default',
  query: '?zh',
});

export const sideFactsZh = import.meta.glob<readonly Fact[]>('./channels/facts.json', {
  eager: true,
  import: 'default',
  query: '?zh',
});

/** The bundled catalogue in Chinese. */
export const catalogueZh: Catalogue = {
  ...createCatalogue(
    Object.values(documentsZh),
    Object.values(factsZh).flat(),
    Object.values(termsZh).flat(),
    Object.values(warningsZh).flat(),
  ),
  sideFacts: Object.values(sideFactsZh).flat(),
};
