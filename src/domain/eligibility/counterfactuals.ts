import { enterpriseAnswers, productAnswers, type Answers } from '../profile/answers';
import type { Fact, FactValue } from '../profile/fact';
import type { Facts } from '../profile/profile';
import type { FactRegistry } from '../profile/registry';
import type { Change, Counterfactual } from './assessment';
import type { ReadyProvision } from './engine';
import { evaluate, type Read } from './evaluate';
import { judge } from './judge';
import type { Node } from './node';

/** More changes than this at once are no advice any more. */
const MOST_CHANGES = 3;
const MOST_WAYS = 6;

type Way = ReadonlyMap<Fact, FactValue>;

export interface Subjects {
  readonly enterprise: Facts;
  readonly product?: { readonly id: string; readonly facts: Facts };
}

const optionsOf = ({ type, options }: Fact): readonly FactValue[] =>
  type === 'boolean' ? [true, false] : (options ?? []).map(({ value }) => value);

/** Both ways together; none where they ask one fact for two answers or change too much. */
function join(one: Way, other: Way): Way | undefined {
  for (const [fact, answer] of other) if ((one.get(fact) ?? answer) !== answer) return undefined;
  const joined = new Map([...one, ...other]);
  return joined.size > MOST_CHANGES ? undefined : joined;
}

const joinAll = (parts: readonly (readonly Way[])[]): readonly Way[] =>
  parts.reduce<readonly Way[]>(
    (before, ways) =>
      before
        .flatMap((one) => ways.flatMap((other) => join(one, other) ?? []))
        .sort((one, other) => one.size - other.size)
        .slice(0, MOST_WAYS),
    [new Map()],
  );

interface Answered {
  /** The answers that count. */
  readonly read: Read;
  /** Every answer that was given, also to questions that are not asked at present. */
  readonly given: Read;
}

/** Changes of changeable answers that may bring a condition to the wanted value. */
function ways(node: Node, wanted: 'holds' | 'fails', answered: Answered): readonly Way[] {
  const { read, given } = answered;
  if (evaluate(node, read) === wanted) return [new Map()];
  switch (node.kind) {
    case 'manual':
      return [];
    case 'fact': {
      const { fact, passes } = node;
      const fits = (answer: FactValue) => passes(answer) === (wanted === 'holds');
      const hidden = read(fact) === undefined ? given(fact) : undefined;
      // It comes back by itself with its question.
      if (hidden !== undefined && fits(hidden)) return [new Map()];
      if (!fact.changeable) return [];
      return optionsOf(fact)
        .filter(fits)
        .map((answer) => new Map([[fact, answer]]));
    }
    case 'not':
      return joinAll(
        node.children.map((child) => ways(child, wanted === 'holds' ? 'fails' : 'holds', answered)),
      );
    case 'atLeast':
      return joinAll(node.children.map((child) => ways(child, wanted, answered)));
    default: {
      const parts = node.children.map((child) => ways(child, wanted, answered));
      const needsEvery = (node.kind === 'all') === (wanted === 'holds');
      return needsEvery ? joinAll(parts) : parts.flat();
    }
  }
}

const changed = (facts: Facts, way: Way, level: Fact['level']): Facts => ({
  ...facts,
  ...Object.fromEntries(
    [...way].flatMap(([fact, answer]) => (fact.level === level ? [[fact.id, answer]] : [])),
  ),
});

/** The answers after some changes; what no change touches is taken over as it was. */
function answersAfter(
  registry: FactRegistry,
  before: Answers,
  { enterprise, product }: Subjects,
  way: Way,
): Answers {
  const own = [...way.keys()].some(({ level }) => level === 'enterprise')
    ? enterpriseAnswers(registry, changed(enterprise, way, 'enterprise'))
    : before;
  return product ? productAnswers(registry, own, changed(product.facts, way, 'product')) : own;
}

/**
 * What would make a provision eligible. Every proposal is judged again with the changed
 * answers before it is handed out, and holds no change that is not needed.
 */
export function counterfactuals(
  registry: FactRegistry,
  ready: ReadyProvision,
  answers: Answers,
  subjects: Subjects,
): readonly Counterfactual[] {
  const turns = (way: Way) =>
    judge(ready, answersAfter(registry, answers, subjects, way)) === 'eligible';
  /** Leaves out what is not needed, such as an answer that stood there but was not asked for. */
  const leanest = (way: Way): Way => {
    const shorter = [...way.keys()].map((fact) => without(way, fact)).find(turns);
    return shorter ? leanest(shorter) : way;
  };
  const toChange = ([fact, to]: readonly [Fact, FactValue]): Change => ({
    fact: fact.id,
    to,
    ...(fact.level === 'product' && subjects.product && { productId: subjects.product.id }),
  });
  const given: Read = ({ id, level }) =>
    (level === 'product' ? subjects.product?.facts : subjects.enterprise)?.[id] ?? undefined;
  const answered = { read: answers.read, given };
  const found = new Map<string, Counterfactual>();
  for (const way of ways(ready.node, 'holds', answered).filter(turns).map(leanest)) {
    const changes = [...way].map(toChange);
    found.set(JSON.stringify(changes), { changes });
  }
  return [...found.values()]
    .sort((one, other) => one.changes.length - other.changes.length)
    .slice(0, MOST_WAYS);
}

const without = (way: Way, fact: Fact): Way => new Map([...way].filter(([key]) => key !== fact));
