import type { Condition, Term } from '../../domain/eligibility/condition';
import type { FactValue } from '../../domain/profile/fact';
import type { Policies, Problem } from './problem';
import { childrenOf, nameOf, placeOf } from './walk';
import { words } from './words';

type FactCondition = Extract<Condition, { fact: string }>;

/** The values a leaf lets through, where it lists them. */
function valuesOf(leaf: FactCondition): readonly FactValue[] | undefined {
  if ('is' in leaf) return [leaf.is];
  return 'in' in leaf ? leaf.in : undefined;
}

const isAll = (condition: Condition) => 'all' in condition;
const isAny = (condition: Condition) => 'any' in condition;

/** Writes terms out, and a leaf with several values as any of them. */
function plain(condition: Condition, terms: ReadonlyMap<string, Term>): Condition {
  if ('term' in condition) {
    const term = terms.get(condition.term);
    return term ? plain(term.when, terms) : condition;
  }
  if ('fact' in condition && 'in' in condition && condition.in.length > 1) {
    return { any: condition.in.map((is) => ({ fact: condition.fact, is })) };
  }
  if ('all' in condition) return { all: condition.all.map((child) => plain(child, terms)) };
  if ('any' in condition) return { any: condition.any.map((child) => plain(child, terms)) };
  return condition;
}

/** Whether the goal holds wherever one of the known conditions holds. */
function follows(known: readonly Condition[], goal: Condition): boolean {
  if (isAll(goal)) return childrenOf(goal).every((child) => follows(known, child));
  return known.some((condition) => {
    if (isAll(condition)) return follows(childrenOf(condition), goal);
    if (isAny(condition)) return childrenOf(condition).every((child) => follows([child], goal));
    if (isAny(goal)) return childrenOf(goal).some((child) => follows([condition], child));
    if (!('fact' in condition) || !('fact' in goal) || condition.fact !== goal.fact) return false;
    const wanted = valuesOf(goal);
    return (valuesOf(condition) ?? []).every((value) => wanted?.includes(value) ?? false);
  });
}

/** Leaves whose question may not be asked although everything around them holds. */
function loose(
  condition: Condition,
  known: readonly Condition[],
  gateOf: (fact: string) => Condition | undefined,
): readonly string[] {
  if ('fact' in condition) {
    const gate = gateOf(condition.fact);
    return gate && !follows(known, gate) ? [nameOf(condition)] : [];
  }
  const children = childrenOf(condition);
  return children.flatMap((child) => {
    const siblings = isAll(condition) ? children.filter((other) => other !== child) : [];
    return loose(child, [...known, ...siblings], gateOf);
  });
}

/** A leaf on a fact that is not always asked stands in an `all` with what makes it asked. */
export function lintGates({ catalogue: { facts, terms, measures } }: Policies): readonly Problem[] {
  const termsById = new Map(terms.map((term) => [term.id, term]));
  const gates = new Map(
    facts.flatMap(({ id, askWhen }) => (askWhen ? [[id, plain(askWhen, termsById)] as const] : [])),
  );
  return measures
    .flatMap(({ provisions }) => provisions)
    .flatMap(({ id, when }) =>
      loose(plain(when, termsById), [], (fact) => gates.get(fact)).map((leaf) => ({
        rule: 'gate',
        where: id,
        path: placeOf(when, leaf),
        ...words.outsideGate(leaf, facts.find((fact) => fact.id === leaf)?.askWhen),
      })),
    );
}
