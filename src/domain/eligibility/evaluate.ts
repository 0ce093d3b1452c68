import type { Fact, FactValue } from '../profile/fact';
import type { FactLeaf, Node } from './node';
import type { TraceNode } from './trace';
import { allOf, anyOf, atLeastOf, notOf, type Value } from './value';

/** The answer to a question, undefined while it is unknown. */
export type Read = (fact: Fact) => FactValue | undefined;

function testFact({ fact, passes }: FactLeaf, read: Read): Value {
  const answer = read(fact);
  if (answer === undefined) return 'open';
  return passes(answer) ? 'holds' : 'fails';
}

/** Stops at the first child that settles the matter; without a trace nothing else is needed. */
function settle(children: readonly Node[], read: Read, settling: Value, rest: Value): Value {
  let value = rest;
  for (const child of children) {
    const found = evaluate(child, read);
    if (found === settling) return found;
    if (found === 'open' || (found === 'manual' && value !== 'open')) value = found;
  }
  return value;
}

function combine(node: Exclude<Node, { kind: 'fact' | 'manual' }>, values: Value[]): Value {
  switch (node.kind) {
    case 'all':
      return allOf(values);
    case 'any':
      return anyOf(values);
    case 'not':
      return notOf(allOf(values));
    case 'atLeast':
      return atLeastOf(node.need, values);
  }
}

/**
 * The value of a condition. With `trace` every condition is looked at and written down there;
 * without it the evaluation stops as soon as the value is settled.
 */
export function evaluate(node: Node, read: Read, trace?: TraceNode[]): Value {
  switch (node.kind) {
    case 'fact': {
      const value = testFact(node, read);
      const { fact, test, clause } = node;
      trace?.push({ kind: 'fact', value, clause, fact: fact.id, test, answer: read(fact) ?? null });
      return value;
    }
    case 'manual': {
      const { id, text, askUnits, clause } = node;
      trace?.push({ kind: 'manual', value: 'manual', clause, id, text, askUnits });
      return 'manual';
    }
    default: {
      if (!trace && node.kind === 'all') return settle(node.children, read, 'fails', 'holds');
      if (!trace && node.kind === 'any') return settle(node.children, read, 'holds', 'fails');
      const children: TraceNode[] | undefined = trace && [];
      const value = combine(
        node,
        node.children.map((child) => evaluate(child, read, children)),
      );
      const { kind, label, clause } = node;
      const need = node.kind === 'atLeast' && { need: node.need };
      if (trace && children) {
        trace.push({ kind, value, children, ...need, ...(label && { label, clause }) });
      }
      return value;
    }
  }
}
