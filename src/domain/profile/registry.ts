import type { Condition } from '../eligibility/condition';
import { compile, type Node } from '../eligibility/node';
import type { Fact, FactId, FactLevel } from './fact';

/** The questions, made ready: by id, and each with the condition under which it is asked. */
export interface FactRegistry {
  readonly facts: ReadonlyMap<FactId, Fact>;
  /** Facts of each level, every one after those that its question depends on. */
  readonly ordered: Readonly<Record<FactLevel, readonly Fact[]>>;
  /** Absent for a fact that is always asked. */
  readonly gates: ReadonlyMap<FactId, Node>;
}

/** Facts that a condition names. */
function factsIn(condition: Condition): readonly FactId[] {
  if ('fact' in condition) return [condition.fact];
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  if ('of' in condition) return condition.of.flatMap(factsIn);
  return 'not' in condition ? factsIn(condition.not) : [];
}

/**
 * Makes the questions ready.
 * @throws TypeError where a question depends on itself or on an unknown fact.
 */
export function createRegistry(list: readonly Fact[]): FactRegistry {
  const facts = new Map(list.map((fact) => [fact.id, fact]));
  const ordered: Fact[] = [];
  const visit = (fact: Fact, path: readonly FactId[]): void => {
    if (path.includes(fact.id)) throw new TypeError(`Fact "${fact.id}" depends on itself.`);
    if (ordered.includes(fact)) return;
    for (const id of fact.askWhen ? factsIn(fact.askWhen) : []) {
      const needed = facts.get(id);
      if (!needed) throw new TypeError(`Fact "${fact.id}" is asked by an unknown fact "${id}".`);
      visit(needed, [...path, fact.id]);
    }
    ordered.push(fact);
  };
  for (const fact of list) visit(fact, []);

  /** A question behind a question that is not asked is not asked either. */
  const withGates = (condition: Condition): Condition => {
    if ('fact' in condition) {
      const gate = facts.get(condition.fact)?.askWhen;
      return gate ? { all: [withGates(gate), condition] } : condition;
    }
    if ('all' in condition) return { all: condition.all.map(withGates) };
    if ('any' in condition) return { any: condition.any.map(withGates) };
    if ('of' in condition) return { ...condition, of: condition.of.map(withGates) };
    return 'not' in condition ? { not: withGates(condition.not) } : condition;
  };
  const vocabulary = { facts, terms: new Map() };
  const gates = new Map(
    list.flatMap(({ id, askWhen }) =>
      askWhen ? [[id, compile(withGates(askWhen), vocabulary)] as const] : [],
    ),
  );
  const ofLevel = (level: FactLevel) => ordered.filter((fact) => fact.level === level);
  return {
    facts,
    ordered: { enterprise: ofLevel('enterprise'), product: ofLevel('product') },
    gates,
  };
}
