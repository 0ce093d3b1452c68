import Engine, { type Rule } from 'publicodes';
import type { Test } from '../../src/domain/eligibility/condition';
import type { ReadyProvision } from '../../src/domain/eligibility/engine';
import type { Node } from '../../src/domain/eligibility/node';
import type { ProvisionId } from '../../src/domain/policy/document';
import type { Fact, FactId, FactType, FactValue } from '../../src/domain/profile/fact';
import type { Text } from '../../src/domain/text';
import {
  choices,
  manualFact,
  manualFacts,
  refuseTurnedManual,
  type Decisions,
  type Told,
} from './rule-set';

type Expression = string | { readonly [mechanism: string]: readonly Expression[] };
type Situation = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<FactType, string>> = {
  boolean: 'booléen',
  enum: 'texte',
  number: 'nombre',
  date: 'date',
};

/** No condition matches it: it stands for a question that is not asked. */
const NOT_ASKED = "'-'";

/** Names hold letters and digits only, so facts go by number. */
type Names = ReadonlyMap<FactId, string>;

function namesOf(facts: readonly Fact[], provisions: readonly ReadyProvision[]): Names {
  const manual = new Set(provisions.flatMap(({ node }) => manualFacts(node)));
  return new Map([
    ...facts.map(({ id, n }) => [id, `f${n}`] as const),
    ...[...manual].map((id, index) => [id, `m${index}`] as const),
  ]);
}

const dayOf = (day: string): string => day.split('-').reverse().join('/');

/** An answer as the language writes it: yes and no in French, texts in quotes, days back to front. */
function literal(value: FactValue): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayOf(value) : `'${value}'`;
}

const allOf = (children: readonly Expression[]): Expression => ({
  'toutes ces conditions': children,
});

const anyOf = (children: readonly Expression[]): Expression => ({
  'une de ces conditions': children,
});

function leaf(name: string, test: Test): Expression {
  const is = (operator: string, value: FactValue) => `${name} ${operator} ${literal(value)}`;
  if ('is' in test) return is('=', test.is);
  if ('in' in test) return anyOf(test.in.map((value) => is('=', value)));
  if ('atLeast' in test) return is('>=', test.atLeast);
  if ('atMost' in test) return is('<=', test.atMost);
  // A text comes before every day.
  if ('before' in test) return allOf([is('<', test.before), `${name} != ${NOT_ASKED}`]);
  if ('after' in test) return is('>', test.after);
  const [from, until] = test.within;
  return allOf([is('>=', from), is('<=', until)]);
}

/** Rules by their name, to which those for shared terms are added. */
type Rules = Map<string, Rule>;

function translator(names: Names, rules: Rules): (node: Node) => Expression {
  const termNames = new Map<Text, string>();
  const nameOf = (id: FactId): string => {
    const name = names.get(id);
    if (name === undefined) throw new TypeError(`Fact "${id}" has no name.`);
    return name;
  };
  function plain(node: Node): Expression {
    switch (node.kind) {
      case 'fact':
        return leaf(nameOf(node.fact.id), node.test);
      case 'manual':
        return leaf(nameOf(manualFact(node.id)), { is: true });
      case 'all':
        return allOf(node.children.map(translate));
      case 'any':
        return anyOf(node.children.map(translate));
      case 'not':
        refuseTurnedManual(node);
        return { '=': [allOf(node.children.map(translate)), 'non'] };
      case 'atLeast':
        return anyOf(choices(node.children.map(translate), node.need).map(allOf));
    }
  }
  /** A shared term is a rule of its own: the engine works it out once for all that use it. */
  function translate(node: Node): Expression {
    if (!('label' in node) || !node.label) return plain(node);
    const known = termNames.get(node.label);
    if (known !== undefined) return known;
    const name = `t${termNames.size}`;
    termNames.set(node.label, name);
    rules.set(name, { valeur: plain(node) });
    return name;
  }
  return translate;
}

export interface Publicodes {
  readonly situation: (told: Told) => Situation;
  readonly tell: (situation: Situation) => void;
  readonly decide: (provisions: readonly ReadyProvision[]) => Decisions;
}

/** The provisions as rules of publicodes; the time of this call is its time to parse. */
export function createPublicodes(
  facts: readonly Fact[],
  provisions: readonly ReadyProvision[],
): Publicodes {
  const names = namesOf(facts, provisions);
  const types = new Map(facts.map(({ id, type }) => [id, type]));
  const ruleNames = new Map<ProvisionId, string>(
    provisions.map(({ provision }, index) => [provision.id, `p${index}`]),
  );
  const rules: Rules = new Map(
    [...names].map(([id, name]) => [name, { type: TYPES[types.get(id) ?? 'boolean'] }]),
  );
  const translate = translator(names, rules);
  provisions.forEach(({ node }, index) => rules.set(`p${index}`, { valeur: translate(node) }));
  const engine = new Engine(Object.fromEntries(rules));
  return {
    situation: (told) =>
      Object.fromEntries(
        [...told].flatMap(([id, value]) => {
          const name = names.get(id);
          if (name === undefined) return [];
          return [[name, value === null ? NOT_ASKED : literal(value)] as const];
        }),
      ),
    tell: (situation) => {
      engine.setSituation(situation);
    },
    decide: (asked) =>
      new Map(
        asked.map(({ provision: { id } }) => {
          const { nodeValue } = engine.evaluate(ruleNames.get(id) ?? id);
          return [id, typeof nodeValue === 'boolean' ? nodeValue : undefined];
        }),
      ),
  };
}
