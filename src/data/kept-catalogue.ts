import type { Catalogue } from '../domain/policy/catalogue';

/**
 * The form in which this version keeps the catalogue on the device. Raised whenever `schema.ts`
 * changes so that data of before no longer fit; then `read-catalogue.ts` keeps a reader of the old
 * form, or the change report says that it cannot compare.
 */
export const CATALOGUE_SCHEMA = 1;

/** A catalogue as it is kept, with everything it is made up of: equal texts are equal contents. */
export const keptText = ({ documents, facts, terms, warnings }: Catalogue): string =>
  JSON.stringify({ documents, facts, terms, warnings });
