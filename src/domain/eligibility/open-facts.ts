import type { MissingFact, Row } from './assessment';

/**
 * The unanswered questions that hold a row up, in the order of the text: those of `missing` that
 * stand where the verdict is open. Questions inside a condition that is settled already are left out.
 */
export function openFacts({ verdict, decisive, missing }: Row): readonly MissingFact[] {
  if (verdict !== 'incomplete') return [];
  const holdingUp = new Set(
    decisive.flatMap((leaf) => (leaf.kind === 'fact' && leaf.value === 'open' ? [leaf.fact] : [])),
  );
  const facts = missing.filter(({ fact }) => holdingUp.has(fact));
  return facts.length > 0 ? facts : missing;
}

/** Whether a row waits for a product to be listed. */
export const needsProduct = ({ decisive, verdict }: Row): boolean =>
  verdict === 'incomplete' && decisive.some(({ kind }) => kind === 'product');
