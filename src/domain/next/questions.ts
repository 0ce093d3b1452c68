import type { Assessment, MissingFact } from '../eligibility/assessment';

/** How many measures that nothing has decided yet wait for an answer. */
export const decidedBy = ({ measures }: Assessment, { fact, productId }: MissingFact): number =>
  Object.values(measures).filter(
    ({ verdict, provisions }) =>
      verdict === 'incomplete' &&
      provisions.some((row) =>
        row.missing.some((each) => each.fact === fact && each.productId === productId),
      ),
  ).length;
