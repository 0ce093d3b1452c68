import type { Catalogue } from '../domain/policy/catalogue';
import { documentsZh, factsZh, sideFactsZh, termsZh, warningsZh } from './catalogue-zh';
import { createCatalogue } from './create-catalogue';
import { filesInBoth } from './languages';

// The build serves `?en` as the list of English texts of the file.
const english = import.meta.glob<readonly string[]>(
  './{documents/*,facts,channels/facts,terms,warnings}.json',
  {
    eager: true,
    import: 'default',
    query: '?en',
  },
);

const inBoth = <T>(files: Readonly<Record<string, T>>): readonly T[] =>
  Object.values(filesInBoth(files, english));

/** The bundled catalogue in both languages. */
export const catalogueEn: Catalogue = {
  ...createCatalogue(
    inBoth(documentsZh),
    inBoth(factsZh).flat(),
    inBoth(termsZh).flat(),
    inBoth(warningsZh).flat(),
  ),
  sideFacts: inBoth(sideFactsZh).flat(),
};
