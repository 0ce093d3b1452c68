import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import type { Engine } from '../../src/domain/eligibility/engine';
import { forceOn } from '../../src/domain/policy/document';
import type { Answers } from '../../src/domain/profile/answers';
import type { FactLevel } from '../../src/domain/profile/fact';
import { createJsonRules, jsonFacts, type JsonRules } from './json-rules-engine';
import { createPublicodes, type Publicodes } from './publicodes';
import { ruleSetsOf, tellAll, type Decisions, type RuleSet } from './rule-set';

export type PeerName = 'json-rules-engine' | 'publicodes';

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

/** The provisions of the document in force on a day. */
export function ruleSetOn(engine: Engine, asOf: string): RuleSet {
  const day = parsePlainDate(asOf);
  const [ruleSet, ...others] = ruleSetsOf(engine).filter(
    ({ document }) => forceOn(document.validity, day) === 'in-force',
  );
  if (!ruleSet || others.length > 0) throw new TypeError(`Not one document in force on ${asOf}.`);
  return ruleSet;
}

/** What each of the other engines says of the provisions of one level. */
export async function askPeers(
  { registry }: Engine,
  { ruleSet, json, publicodes }: Peers,
  level: FactLevel,
  answers: Answers,
): Promise<ReadonlyMap<PeerName, Decisions>> {
  const told = tellAll(registry, ruleSet, level, answers);
  publicodes.tell(publicodes.situation(told));
  return new Map<PeerName, Decisions>([
    ['json-rules-engine', await json[level].run(jsonFacts(told))],
    ['publicodes', publicodes.decide(ruleSet.provisions[level])],
  ]);
}
