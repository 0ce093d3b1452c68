import type { Engine } from '../../src/domain/eligibility/engine';
import type { Answers } from '../../src/domain/profile/answers';
import type { FactLevel } from '../../src/domain/profile/fact';
import { createJsonRules, jsonFacts, type JsonRules } from './json-rules-engine';
import { createPublicodes, type Publicodes } from './publicodes';
import { tellAll, type Decisions, type RuleSet } from './rule-set';

/** One document's provisions in the other engines. */
export interface Peers {
  readonly ruleSet: RuleSet;
  readonly json: Readonly<Record<FactLevel, JsonRules>>;
  readonly publicodes: Publicodes;
}

export function createPeers({ registry }: Engine, ruleSet: RuleSet): Peers {
  const { enterprise, product } = ruleSet.provisions;
  return {
    ruleSet,
    json: { enterprise: createJsonRules(enterprise), product: createJsonRules(product) },
    publicodes: createPublicodes([...registry.facts.values()], [...enterprise, ...product]),
  };
}

/** What each of the other engines says of the provisions of one level. */
export async function askPeers(
  { registry }: Engine,
  { ruleSet, json, publicodes }: Peers,
  level: FactLevel,
  answers: Answers,
): Promise<Readonly<Record<'json-rules-engine' | 'publicodes', Decisions>>> {
  const told = tellAll(registry, ruleSet, level, answers);
  publicodes.tell(publicodes.situation(told));
  return {
    'json-rules-engine': await json[level].run(jsonFacts(told)),
    publicodes: publicodes.decide(ruleSet.provisions[level]),
  };
}
