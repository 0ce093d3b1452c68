import type { Condition, Term } from '../../domain/eligibility/condition';
import type { Fact, FactId, FactValue } from '../../domain/profile/fact';
import type { Policies, Problem } from './problem';
import { childrenOf, nameOf, placeOf } from './walk';
import { words } from './words';

type Possible = ReadonlyMap<FactId, readonly FactValue[]>;

const everyAnswer = ({ type, options }: Fact): readonly FactValue[] | undefined => {
  if (type === 'boolean') return [true, false];
  return type === 'enum' ? (options ?? []).map(({ value }) => value) : undefined;
};

/** Branches that no answers can reach, because the conditions around them contradict each other. */
function unreachable(
  condition: Condition,
  possible: Possible,
  facts: ReadonlyMap<FactId, Fact>,
  terms: ReadonlyMap<string, Term>,
): { readonly dead: readonly string[]; readonly possible: Possible } {
  if ('term' in condition) {
    const term = terms.get(condition.term);
    return term ? unreachable(term.when, possible, facts, terms) : { dead: [], possible };
  }
  if ('fact' in condition) {
    const fact = facts.get(condition.fact);
    const before = possible.get(condition.fact) ?? (fact && everyAnswer(fact));
    if (!before || !('is' in condition || 'in' in condition)) return { dead: [], possible };
    const allowed: readonly FactValue[] = 'is' in condition ? [condition.is] : condition.in;
    const left = before.filter((value) => allowed.includes(value));
    return {
      dead: left.length === 0 ? [nameOf(condition)] : [],
      possible: new Map(possible).set(condition.fact, left),
    };
  }
  if ('all' in condition) {
    // Plain conditions first, so that branches are judged in the light of all of them.
    const ordered = [...condition.all].sort(
      (one, other) => childrenOf(one).length - childrenOf(other).length,
    );
    const dead: string[] = [];
    let left = possible;
    for (const child of ordered) {
      const after = unreachable(child, left, facts, terms);
      dead.push(...after.dead);
      left = after.possible;
    }
    return { dead, possible: left };
  }
  const dead = childrenOf(condition).flatMap(
    (child) => unreachable(child, possible, facts, terms).dead,
  );
  return { dead, possible };
}

/** Every branch of a rule can be reached by some answers. */
export function lintReach({ catalogue: { facts, terms, measures } }: Policies): readonly Problem[] {
  const factsById = new Map(facts.map((fact) => [fact.id, fact]));
  const termsById = new Map(terms.map((term) => [term.id, term]));
  return measures
    .flatMap(({ provisions }) => provisions)
    .flatMap(({ id, when }) =>
      unreachable(when, new Map(), factsById, termsById).dead.map((leaf) => ({
        rule: 'reach',
        where: id,
        path: placeOf(when, leaf),
        ...words.unreachable(leaf),
      })),
    );
}
