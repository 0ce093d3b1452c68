import { evaluate, type Read } from '../eligibility/evaluate';
import type { Value } from '../eligibility/value';
import type { Fact, FactId, FactLevel, FactValue } from './fact';
import type { Facts } from './profile';
import type { FactRegistry } from './registry';

/** The answers of an enterprise, or of an enterprise and one product, as the rules may read them. */
export interface Answers {
  readonly read: Read;
  readonly enterprise: ReadonlyMap<FactId, FactValue>;
}

/** Answers that settle the place without the place itself being answered. */
export const TELLING_OF_PLACE: Readonly<Record<FactId, readonly FactId[]>> = {
  inChongqing: ['district', 'park'],
};

/** A known district or park tells that the enterprise is of this city; an explicit answer comes first. */
function withImpliedPlace(facts: Facts): Facts {
  const { inChongqing, district, park } = facts;
  const placed = (district ?? null) !== null || ((park ?? null) !== null && park !== 'none');
  return (inChongqing ?? null) === null && placed ? { ...facts, inChongqing: true } : facts;
}

/** Keeps the answers to questions that may be asked; an answer to any other is as if absent. */
function relevant(
  { ordered, gates }: FactRegistry,
  level: FactLevel,
  facts: Facts,
  upper: ReadonlyMap<FactId, FactValue>,
): ReadonlyMap<FactId, FactValue> {
  const kept = new Map<FactId, FactValue>();
  const read: Read = (fact) => (fact.level === level ? kept : upper).get(fact.id);
  for (const { id } of ordered[level]) {
    const answer = facts[id] ?? null;
    if (answer === null) continue;
    const gate = gates.get(id);
    if (!gate || evaluate(gate, read) !== 'fails') kept.set(id, answer);
  }
  return kept;
}

export function enterpriseAnswers(registry: FactRegistry, facts: Facts): Answers {
  const enterprise = relevant(registry, 'enterprise', withImpliedPlace(facts), new Map());
  return { enterprise, read: (fact) => enterprise.get(fact.id) };
}

/** The answers for one product of an enterprise; without facts, for a product not listed yet. */
export function productAnswers(
  registry: FactRegistry,
  { enterprise }: Answers,
  facts: Facts = {},
): Answers {
  const product = relevant(registry, 'product', facts, enterprise);
  return {
    enterprise,
    read: ({ id, level }) => (level === 'product' ? product : enterprise).get(id),
  };
}

/** Whether a question is asked: `holds`, never (`fails`), or not settled yet (`open`). */
export function relevance({ gates }: FactRegistry, { read }: Answers, { id }: Fact): Value {
  const gate = gates.get(id);
  return gate ? evaluate(gate, read) : 'holds';
}
