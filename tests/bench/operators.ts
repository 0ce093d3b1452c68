import type { Condition } from '../../src/domain/eligibility/condition';
import { evaluate } from '../../src/domain/eligibility/evaluate';
import type { FactValue } from '../../src/domain/profile/fact';
import {
  amount,
  calendarDay,
  choice,
  engineOf,
  provisionOf,
  yes,
  yesNo,
  no,
} from '../builders/catalogue';
import { createJsonRules, jsonFacts } from './json-rules-engine';
import { createPublicodes } from './publicodes';
import { ruleSetsOf, type Told } from './rule-set';

const LEAVES: readonly Condition[] = [
  yes('flag'),
  { fact: 'day', before: '2026-03-01' },
  { fact: 'kind', is: 'one-a' },
  no('flag'),
  { fact: 'count', atLeast: 300 },
  { fact: 'day', within: ['2026-02-28', '2026-03-01'] },
  { fact: 'kind', in: ['one-a', '2'] },
  { fact: 'count', atMost: 300 },
  { fact: 'day', after: '2026-03-01' },
  { fact: 'count', is: 300 },
  { fact: 'day', is: '2026-03-01' },
];

/** Each leaf together with the two after it, in every kind of group. */
const GROUPS: readonly Condition[] = LEAVES.flatMap((one, index) => {
  const [other, third] = [...LEAVES, ...LEAVES].slice(index + 1, index + 3);
  if (!other || !third) return [];
  return [
    { all: [one, other] },
    { any: [one, other] },
    { not: one },
    { not: { any: [one, other] } },
    { atLeast: 2, of: [one, other, third] },
    { all: [{ any: [one, other] }, { not: third }] },
  ];
});

const FACTS = [
  yesNo('flag'),
  choice('kind', ['one-a', '2', 'other']),
  amount('count'),
  calendarDay('day'),
];

const ANSWERS: Readonly<Record<string, readonly (FactValue | null)[]>> = {
  flag: [true, false, null],
  kind: ['one-a', '2', 'other', null],
  count: [0, 299, 300, 301, null],
  day: ['2025-12-31', '2026-02-28', '2026-03-01', '2026-03-02', null],
};

/** Every way to answer the four questions; null is a question that is not asked. */
const SITUATIONS = FACTS.reduce<readonly Told[]>(
  (before, { id }) =>
    before.flatMap((told) =>
      (ANSWERS[id] ?? []).map((answer) => new Map([...told, [id, answer] as const])),
    ),
  [new Map()],
);

export interface OperatorProof {
  readonly compared: number;
  readonly disagreements: readonly string[];
}

/**
 * Proves that both translations keep the meaning of every operator and every kind of group,
 * those that no provision uses today included.
 */
export async function proveOperators(): Promise<OperatorProof> {
  const conditions = [...LEAVES, ...GROUPS];
  const engine = engineOf({
    facts: FACTS,
    provisions: conditions.map((when, index) => provisionOf(`operator-${index}`, when)),
  });
  const provisions = ruleSetsOf(engine).flatMap((ruleSet) => ruleSet.provisions.enterprise);
  const json = createJsonRules(provisions);
  const publicodes = createPublicodes([...engine.registry.facts.values()], provisions);
  const disagreements: string[] = [];
  for (const told of SITUATIONS) {
    publicodes.tell(publicodes.situation(told));
    const peers = [await json.run(jsonFacts(told)), publicodes.decide(provisions)];
    for (const { provision, node } of provisions) {
      // An answer that passes no test stands for a question that is not asked.
      const holds = evaluate(node, ({ id }) => told.get(id) ?? Number.NaN) === 'holds';
      const said = peers.map((decisions) => decisions.get(provision.id));
      if (said.every((decision) => decision === holds)) continue;
      disagreements.push(
        `${JSON.stringify(provision.when)} for ${JSON.stringify([...told])}: ` +
          `ours ${holds}, json-rules-engine ${said[0]}, publicodes ${said[1]}`,
      );
    }
  }
  return { compared: SITUATIONS.length * provisions.length, disagreements };
}
