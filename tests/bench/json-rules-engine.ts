import { Engine, Operator, type TopLevelCondition } from 'json-rules-engine';
import type { Test } from '../../src/domain/eligibility/condition';
import type { ReadyProvision } from '../../src/domain/eligibility/engine';
import type { Node } from '../../src/domain/eligibility/node';
import type { FactId, FactValue } from '../../src/domain/profile/fact';
import { choices, manualFact, refuseTurnedManual, type Decisions, type Told } from './rule-set';

type Group = Extract<TopLevelCondition, { all: unknown }>;
type Condition = Group['all'][number];

export type JsonFacts = Readonly<Record<FactId, FactValue | null>>;

const isText = (answer: unknown): boolean => typeof answer === 'string';

/** The engine compares numbers only; days compare as texts. */
const DAY_OPERATORS = [
  new Operator('before', (answer: string, day: string) => answer < day, isText),
  new Operator('after', (answer: string, day: string) => answer > day, isText),
  new Operator('onOrAfter', (answer: string, day: string) => answer >= day, isText),
  new Operator('onOrBefore', (answer: string, day: string) => answer <= day, isText),
];

function leaf(fact: FactId, test: Test): Condition {
  const is = (operator: string, value: unknown) => ({ fact, operator, value });
  if ('is' in test) return is('equal', test.is);
  if ('in' in test) return is('in', test.in);
  if ('atLeast' in test) return is('greaterThanInclusive', test.atLeast);
  if ('atMost' in test) return is('lessThanInclusive', test.atMost);
  if ('before' in test) return is('before', test.before);
  if ('after' in test) return is('after', test.after);
  const [from, until] = test.within;
  return { all: [is('onOrAfter', from), is('onOrBefore', until)] };
}

function conditionOf(node: Node): Condition {
  switch (node.kind) {
    case 'fact':
      return leaf(node.fact.id, node.test);
    case 'manual':
      return leaf(manualFact(node.id), { is: true });
    case 'all':
      return { all: node.children.map(conditionOf) };
    case 'any':
      return { any: node.children.map(conditionOf) };
    case 'not':
      refuseTurnedManual(node);
      return { not: { all: node.children.map(conditionOf) } };
    case 'atLeast':
      return {
        any: choices(node.children.map(conditionOf), node.need).map((chosen) => ({
          all: [...chosen],
        })),
      };
  }
}

export interface JsonRules {
  readonly run: (facts: JsonFacts) => Promise<Decisions>;
}

/** The provisions as rules of json-rules-engine. */
export function createJsonRules(
  provisions: readonly ReadyProvision[],
  options: { readonly allowUndefinedFacts?: boolean } = {},
): JsonRules {
  const engine = new Engine([], options);
  for (const operator of DAY_OPERATORS) engine.addOperator(operator);
  for (const { provision, node } of provisions) {
    engine.addRule({
      name: provision.id,
      conditions: { all: [conditionOf(node)] },
      event: { type: 'applies' },
    });
  }
  return {
    run: async (facts) => {
      const { results, failureResults } = await engine.run(facts);
      return new Map(
        [...results, ...failureResults].map(({ name, result }) => [name, result === true]),
      );
    },
  };
}

/** Null, which no condition matches, stands for a question that is not asked. */
export const jsonFacts = (told: Told): JsonFacts => Object.fromEntries(told);
