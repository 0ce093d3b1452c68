import type { MeasureId, ProvisionId } from '../policy/document';
import type { Assessment } from '../eligibility/assessment';
import type { Procedure, VariantKey } from '../procedures/procedure';
import { isAnswerTo, nameOfKey } from '../procedures/variant';
import type { Fact, FactId, FactValue } from '../profile/fact';
import type { Facts } from '../profile/profile';

export const SECTORS = ['device', 'drug', 'cosmetics', 'service'] as const;
export type Sector = (typeof SECTORS)[number];

/** What speaks for a procedure. */
export interface SuggestionRule {
  readonly procedure: string;
  readonly sector: Sector;
  /** Plans of the enterprise or the product that lead to it; one of them is enough. */
  readonly plans: readonly FactId[];
  /** Provisions that are used with it; where no plan leads to it, one that may be used does. */
  readonly provisions: readonly ProvisionId[];
}

/** Whom a procedure is chosen for: a product, or the enterprise itself. */
export interface FilingSubject {
  readonly productId?: string;
  /** The answers about it alone. */
  readonly facts: Facts;
}

interface Misfit {
  readonly fact: FactId;
  readonly answer: FactValue;
}

export interface ProcedureChoice {
  readonly procedure: Procedure;
  readonly sector: Sector;
  readonly isSuggested: boolean;
  /** The plans that speak for it. */
  readonly plans: readonly FactId[];
  /** The provisions that may be used with it, and the measures they are of. */
  readonly provisions: readonly { readonly id: ProvisionId; readonly measureId: MeasureId }[];
  /** Answers with which another procedure is the right one. */
  readonly misfits: readonly Misfit[];
  /** Questions without an answer that decide between this procedure and another. */
  readonly open: readonly FactId[];
}

interface Sources {
  readonly procedures: readonly Procedure[];
  readonly rules: readonly SuggestionRule[];
  readonly facts: readonly Fact[];
  /** Absent as long as the profile is not judged. */
  readonly assessment: Assessment | undefined;
}

function eligibleFor(assessment: Assessment | undefined, productId: string | undefined) {
  return Object.entries(assessment?.measures ?? {}).flatMap(([measureId, { provisions }]) =>
    provisions
      .filter((row) => row.verdict === 'eligible' && row.productId === productId)
      .map(({ id }) => ({ id, measureId })),
  );
}

const restricting = ({ variants }: Procedure) =>
  variants.filter((key): key is VariantKey & { fact: string } => 'fact' in key && !!key.only);

/**
 * Every procedure, in the order of the list, with what speaks for and against it. For the
 * enterprise nothing that depends on a product is held against a procedure.
 */
export function suggestProcedures(
  { procedures, rules, facts, assessment }: Sources,
  { productId, facts: answers }: FilingSubject,
): readonly ProcedureChoice[] {
  const eligible = eligibleFor(assessment, productId);
  return procedures.map((procedure) => {
    const rule = rules.find((each) => each.procedure === procedure.id);
    const keys = productId === undefined ? [] : restricting(procedure);
    const misfits = keys.flatMap((key) => {
      const answer = answers[nameOfKey(key)] ?? undefined;
      if (answer === undefined || typeof answer === 'number') return [];
      return isAnswerTo(key, answer, facts) ? [] : [{ fact: key.fact, answer }];
    });
    const plans = (rule?.plans ?? []).filter((id) => answers[id] === true);
    const provisions = eligible.filter(({ id }) => rule?.provisions.includes(id));
    const speaks = plans.length > 0 || (rule?.plans.length === 0 && provisions.length > 0);
    return {
      procedure,
      sector: rule?.sector ?? 'service',
      isSuggested: speaks && misfits.length === 0,
      plans,
      provisions,
      misfits,
      open: keys.filter(({ fact }) => (answers[fact] ?? undefined) === undefined).map(nameOfKey),
    };
  });
}
