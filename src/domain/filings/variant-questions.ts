import type { FullPlan, Procedure, VariantKey, VariantValue, When } from '../procedures/procedure';
import { isAnswerTo, nameOfKey } from '../procedures/variant';
import type { Fact, FactValue } from '../profile/fact';
import type { Facts } from '../profile/profile';
import type { Filing } from './filing';

/** A question on which the limits or the papers of a filing depend, as it is answered now. */
export interface VariantQuestion {
  readonly key: VariantKey;
  readonly name: string;
  readonly answer?: VariantValue;
  /** Answered for this filing, in the check, or left at what holds unless someone says otherwise. */
  readonly from: 'own' | 'check' | 'default' | 'nobody';
  /** A limit stays open as long as it is not answered. */
  readonly isMissing: boolean;
  /** What the check says, where that leads to another procedure. */
  readonly misfit?: FactValue;
}

function decidingKeys({ steps, papers }: FullPlan): ReadonlySet<string> {
  const conditions: readonly (When | undefined)[] = [
    ...steps.flatMap(({ limits, targets, correction }) => {
      const then = correction?.then;
      const after = then?.kind === 'fresh' ? then.limits : then?.kind === 'extend' ? then.by : [];
      return [...limits, ...targets, ...after];
    }),
    ...papers,
  ].map(({ when }) => when);
  const days = steps.flatMap(({ limits }) =>
    limits.flatMap(({ before, after }) => before ?? after ?? []),
  );
  return new Set([...conditions.flatMap((when) => Object.keys(when ?? {})), ...days]);
}

/**
 * The questions of a filing, those first that keep a limit open. What no limit and no paper
 * depends on is only there where the check answers it in favour of another procedure.
 */
export function variantQuestions(
  procedure: Procedure,
  own: Filing['variant'],
  profile: Facts,
  facts: readonly Fact[],
  missing: readonly string[],
): readonly VariantQuestion[] {
  const deciding = procedure.kind === 'plan' ? decidingKeys(procedure) : new Set<string>();
  const questions = procedure.variants.map((key): VariantQuestion => {
    const name = nameOfKey(key);
    const isMissing = missing.includes(name);
    const told = 'fact' in key ? (profile[name] ?? undefined) : undefined;
    const isUsable = told !== undefined && typeof told !== 'number' && isAnswerTo(key, told, facts);
    const misfit = told !== undefined && !isUsable ? { misfit: told } : {};
    const base = { key, name, isMissing, ...misfit };
    const answer = own[name];
    if (answer !== undefined && isAnswerTo(key, answer, facts)) {
      return { ...base, answer, from: 'own' };
    }
    if (isUsable) return { ...base, answer: told, from: 'check' };
    if ('default' in key) return { ...base, answer: key.default, from: 'default' };
    return { ...base, from: 'nobody' };
  });
  return questions
    .filter(({ name, misfit }) => deciding.has(name) || misfit !== undefined)
    .sort((one, other) => Number(other.isMissing) - Number(one.isMissing));
}
