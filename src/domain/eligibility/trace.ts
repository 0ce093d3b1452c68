import type { FactId, FactValue } from '../profile/fact';
import type { Text } from '../text';
import type { Test } from './condition';
import type { Value } from './value';
import type { OutOfForce } from './verdict';

export interface FactTrace {
  readonly kind: 'fact';
  readonly value: Value;
  readonly clause: string;
  readonly fact: FactId;
  readonly test: Test;
  /** Null: not answered. */
  readonly answer: FactValue | null;
}

export interface ManualTrace {
  readonly kind: 'manual';
  readonly value: Value;
  readonly clause: string;
  readonly id: string;
  readonly text: Text;
  readonly askUnits: readonly string[];
}

/** Whether there is a product to judge at all. */
export interface ProductTrace {
  readonly kind: 'product';
  readonly value: Value;
}

/** A document that is not in force decides before any condition is looked at. */
export interface DocumentTrace {
  readonly kind: 'document';
  readonly value: 'fails';
  readonly force: OutOfForce;
}

export type LeafTrace = FactTrace | ManualTrace | ProductTrace | DocumentTrace;

export interface BranchTrace {
  readonly kind: 'all' | 'any' | 'not' | 'atLeast';
  readonly value: Value;
  /** Name of the shared term that the branch stands for, and where the text has it. */
  readonly label?: Text;
  readonly clause?: string;
  /** Of `atLeast`: how many of the children have to hold. */
  readonly need?: number;
  readonly children: readonly TraceNode[];
}

/** What the evaluator found at every condition, failed ones and open ones included. */
export type TraceNode = BranchTrace | LeafTrace;

/** Every leaf of a trace, in the order of the text. */
export function leavesOf(trace: TraceNode): readonly LeafTrace[] {
  return 'children' in trace ? trace.children.flatMap(leavesOf) : [trace];
}

/** The children that make a branch come out as it does. */
export const decisiveChildren = ({ kind, value, children }: BranchTrace): readonly TraceNode[] =>
  kind === 'not' ? children : children.filter((child) => child.value === value);

/** The leaves that make the whole come out as it does. */
export function decisiveLeaves(trace: TraceNode): readonly LeafTrace[] {
  return 'children' in trace ? decisiveChildren(trace).flatMap(decisiveLeaves) : [trace];
}
