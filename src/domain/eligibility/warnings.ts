import { enterpriseAnswers, productAnswers, relevance, type Answers } from '../profile/answers';
import { isSideFact, type Fact, type FactLevel } from '../profile/fact';
import type { Facts, Profile } from '../profile/profile';
import type { FactRegistry } from '../profile/registry';
import type { Warning } from '../profile/warning';
import type { Engine } from './engine';
import { evaluate } from './evaluate';

export interface Warned {
  readonly warning: Warning;
  readonly productId?: string;
}

/** Answers that are kept but not counted, because their question is not asked any more. */
export interface Uncounted {
  readonly facts: readonly Fact[];
  readonly productId?: string;
}

interface Subject {
  readonly level: FactLevel;
  readonly facts: Facts;
  readonly answers: Answers;
  /** What a finding about the subject is marked with. */
  readonly of: { readonly productId?: string };
}

function subjectsOf(registry: FactRegistry, { enterprise, products }: Profile): readonly Subject[] {
  const own = enterpriseAnswers(registry, enterprise.facts);
  return [
    { level: 'enterprise', facts: enterprise.facts, answers: own, of: {} },
    ...products.map(({ id, facts }): Subject => ({
      level: 'product',
      facts,
      answers: productAnswers(registry, own, facts),
      of: { productId: id },
    })),
  ];
}

/** The warnings that a profile gives rise to, the enterprise's first. */
export const warningsOf = ({ registry, warnings }: Engine, profile: Profile): readonly Warned[] =>
  subjectsOf(registry, profile).flatMap(({ level, answers, of }) =>
    warnings
      .filter(
        ({ warning, node }) => warning.level === level && evaluate(node, answers.read) === 'holds',
      )
      .map(({ warning }) => ({ warning, ...of })),
  );

/** What was answered before another answer took its question away. */
export const uncountedOf = ({ registry }: Engine, profile: Profile): readonly Uncounted[] =>
  subjectsOf(registry, profile).flatMap(({ level, facts: given, answers, of }) => {
    const facts = registry.ordered[level].filter(
      (fact) =>
        !isSideFact(fact) &&
        (given[fact.id] ?? null) !== null &&
        relevance(registry, answers, fact) === 'fails',
    );
    return facts.length > 0 ? [{ facts, ...of }] : [];
  });
