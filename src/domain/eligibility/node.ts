import type { Fact, FactId, FactValue } from '../profile/fact';
import type { Text } from '../text';
import type { Condition, Term, Test } from './condition';

interface Branch {
  readonly children: readonly Node[];
  /** Name of the shared term that this node stands for, and where the text has it. */
  readonly label?: Text;
  readonly clause?: string;
}

export interface FactLeaf {
  readonly kind: 'fact';
  readonly fact: Fact;
  readonly test: Test;
  readonly clause: string;
  readonly passes: (answer: FactValue) => boolean;
}

export interface ManualLeaf {
  readonly kind: 'manual';
  readonly id: string;
  readonly text: Text;
  readonly askUnits: readonly string[];
  readonly clause: string;
}

/** A condition made ready to evaluate: terms written out, facts looked up, clauses handed down. */
export type Node =
  | ({ readonly kind: 'all' | 'any' | 'not' } & Branch)
  | ({ readonly kind: 'atLeast'; readonly need: number } & Branch)
  | FactLeaf
  | ManualLeaf;

export interface Vocabulary {
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
}

/** Dates are `YYYY-MM-DD` and compare as texts; bounds are included except in `before` and `after`. */
function passesOf(test: Test): (answer: FactValue) => boolean {
  if ('is' in test) return (answer) => answer === test.is;
  if ('in' in test) return (answer) => test.in.includes(answer);
  if ('atLeast' in test) return (answer) => typeof answer === 'number' && answer >= test.atLeast;
  if ('atMost' in test) return (answer) => typeof answer === 'number' && answer <= test.atMost;
  if ('before' in test) return (answer) => typeof answer === 'string' && answer < test.before;
  if ('after' in test) return (answer) => typeof answer === 'string' && answer > test.after;
  const [from, until] = test.within;
  return (answer) => typeof answer === 'string' && answer >= from && answer <= until;
}

function lookUp<T>(known: ReadonlyMap<string, T>, what: string, id: string): T {
  const found = known.get(id);
  if (found === undefined) throw new TypeError(`Unknown ${what} "${id}".`);
  return found;
}

/** A test without the fact it is about. */
function testOf({ fact: _fact, clause: _clause, ...test }: Extract<Condition, { fact: FactId }>) {
  return test;
}

/**
 * Makes a condition ready to evaluate.
 * @throws TypeError that names an unknown fact or term.
 */
export function compile(condition: Condition, vocabulary: Vocabulary, inherited = ''): Node {
  const clause = condition.clause ?? inherited;
  const each = (children: readonly Condition[]) =>
    children.map((child) => compile(child, vocabulary, clause));
  if ('fact' in condition) {
    const test = testOf(condition);
    const fact = lookUp(vocabulary.facts, 'fact', condition.fact);
    return { kind: 'fact', fact, test, clause, passes: passesOf(test) };
  }
  if ('manual' in condition) {
    const { manual, text, askUnits } = condition;
    return { kind: 'manual', id: manual, text, askUnits, clause };
  }
  if ('term' in condition) {
    const { label, when } = lookUp(vocabulary.terms, 'term', condition.term);
    const node = compile(when, vocabulary, clause);
    return node.kind === 'fact' || node.kind === 'manual'
      ? { kind: 'all', children: [node], label, clause }
      : { ...node, label, clause };
  }
  if ('all' in condition) return { kind: 'all', children: each(condition.all) };
  if ('any' in condition) return { kind: 'any', children: each(condition.any) };
  if ('of' in condition) {
    return { kind: 'atLeast', need: condition.atLeast, children: each(condition.of) };
  }
  return { kind: 'not', children: each([condition.not]) };
}

/** Every fact leaf of a condition, in the order of the text. */
export function factLeaves(node: Node): readonly FactLeaf[] {
  if (node.kind === 'fact') return [node];
  return node.kind === 'manual' ? [] : node.children.flatMap(factLeaves);
}
