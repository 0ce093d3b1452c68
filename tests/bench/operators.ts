import type { Condition } from '../../src/domain/eligibility/condition';
import { makeReady, type ReadyProvision } from '../../src/domain/eligibility/engine';
import { evaluate } from '../../src/domain/eligibility/evaluate';
import { compile } from '../../src/domain/eligibility/node';
import type { Provision } from '../../src/domain/policy/document';
import type { Fact, FactValue } from '../../src/domain/profile/fact';
import { createJsonRules, jsonFacts } from './json-rules-engine';
import { createPublicodes } from './publicodes';
import type { Told } from './rule-set';

/** Every kind of node and every operator, those that no provision uses today included. */
const CONDITIONS: readonly Condition[] = [
  { fact: 'flag', is: true },
  { fact: 'flag', is: false },
  { fact: 'kind', is: 'one-a' },
  { fact: 'kind', in: ['one-a', '2'] },
  { fact: 'count', is: 300 },
  { fact: 'count', atLeast: 300 },
  { fact: 'count', atMost: 300 },
  { fact: 'day', is: '2026-03-01' },
  { fact: 'day', before: '2026-03-01' },
  { fact: 'day', after: '2026-03-01' },
  { fact: 'day', within: ['2026-02-28', '2026-03-01'] },
];

const [flag, notFlag, kind, , , many, few, , before] = CONDITIONS;

const GROUPS: readonly Condition[] = [flag, notFlag, kind, many, few, before].flatMap(
  (one, index, all) => {
    const other = all[(index + 1) % all.length];
    const third = all[(index + 2) % all.length];
    if (!one || !other || !third) return [];
    return [
      { all: [one, other] },
      { any: [one, other] },
      { not: one },
      { not: { any: [one, other] } },
      { atLeast: 2, of: [one, other, third] },
      { all: [{ any: [one, other] }, { not: third }] },
    ];
  },
);

const text = { zh: '-', en: '-' };
const subject = { level: 'product', group: 'product', label: text } as const;

const FACTS: readonly Fact[] = [
  { ...subject, id: 'flag', n: 1, type: 'boolean' },
  {
    ...subject,
    id: 'kind',
    n: 2,
    type: 'enum',
    options: ['one-a', '2', 'other'].map((value, n) => ({ value, n, label: text })),
  },
  { ...subject, id: 'count', n: 3, type: 'number' },
  { ...subject, id: 'day', n: 4, type: 'date' },
];

const ANSWERS: Readonly<Record<string, readonly (FactValue | null)[]>> = {
  flag: [true, false, null],
  kind: ['one-a', '2', 'other', null],
  count: [0, 299, 300, 301, null],
  day: ['2025-12-31', '2026-02-28', '2026-03-01', '2026-03-02', null],
};

/** Every way to answer the four questions; null is a question that is not asked. */
const SITUATIONS: readonly Told[] = FACTS.reduce<readonly Told[]>(
  (before_, { id }) =>
    before_.flatMap((told) =>
      (ANSWERS[id] ?? []).map((answer) => new Map([...told, [id, answer] as const])),
    ),
  [new Map()],
);

function ready(when: Condition, index: number): ReadyProvision {
  const provision: Provision = {
    id: `operator-${index}`,
    clause: '',
    kind: 'apply',
    level: 'product',
    title: text,
    summary: text,
    beneficiaries: text,
    when,
    figures: [],
    exceptions: [],
    nextStep: text,
    open: [],
  };
  const facts = new Map(FACTS.map((fact) => [fact.id, fact]));
  return makeReady(provision, compile(when, { facts, terms: new Map() }));
}

export interface OperatorProof {
  readonly compared: number;
  readonly disagreements: readonly string[];
}

/**
 * Proves that both translations keep the meaning of every operator.
 * A question that is not asked matches nothing, so it counts as an answer that no test passes.
 */
export async function proveOperators(): Promise<OperatorProof> {
  const provisions = [...CONDITIONS, ...GROUPS].map(ready);
  const json = createJsonRules(provisions);
  const publicodes = createPublicodes(FACTS, provisions);
  const disagreements: string[] = [];
  let compared = 0;
  for (const told of SITUATIONS) {
    publicodes.tell(publicodes.situation(told));
    const peers = [await json.run(jsonFacts(told)), publicodes.decide(provisions)];
    for (const { provision, node } of provisions) {
      const holds = evaluate(node, ({ id }) => told.get(id) ?? Number.NaN) === 'holds';
      const said = peers.map((decisions) => decisions.get(provision.id));
      compared += 1;
      if (said.every((decision) => decision === holds)) continue;
      disagreements.push(
        `${JSON.stringify(provision.when)} for ${JSON.stringify([...told])}: ` +
          `ours ${holds}, json-rules-engine ${said[0]}, publicodes ${said[1]}`,
      );
    }
  }
  return { compared, disagreements };
}
