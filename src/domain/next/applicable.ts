import type { Assessment } from '../eligibility/assessment';
import type { Filing } from '../filings/filing';
import type { SuggestionRule } from '../filings/suggest-procedures';
import type { Measure } from '../policy/document';
import type { Applicable } from './next-steps';

/**
 * The provisions that a company may apply for, with the products for which nothing was filed yet by
 * a procedure that they are used with.
 * @param filings those of the company
 */
export function applicableOf(
  measures: readonly Measure[],
  { measures: judged }: Assessment,
  rules: readonly SuggestionRule[],
  filings: readonly Filing[],
): readonly Applicable[] {
  return measures.flatMap((measure) =>
    measure.provisions.flatMap((provision) => {
      if (provision.kind !== 'apply') return [];
      const procedures = rules
        .filter((rule) => rule.provisions.includes(provision.id))
        .map((rule) => rule.procedure);
      const isUnderWay = (productId: string | undefined) =>
        filings.some(
          ({ procedure, product }) => product === productId && procedures.includes(procedure),
        );
      const rows = (judged[measure.id]?.provisions ?? []).filter(
        ({ id, verdict, productId }) =>
          id === provision.id && verdict === 'eligible' && !isUnderWay(productId),
      );
      if (rows.length === 0) return [];
      const [procedure] = procedures;
      const productIds = rows.flatMap(({ productId }) => productId ?? []);
      return [{ measure, provision, productIds, ...(procedure !== undefined && { procedure }) }];
    }),
  );
}
