import type { Condition } from '../../domain/eligibility/condition';
import { childrenOf, nameOf, withChildren } from './walk';

/** A condition with one leaf changed. */
export interface Mutant {
  readonly change: 'flipped' | 'dropped' | 'option dropped';
  readonly leaf: string;
  readonly condition: Condition;
}

const ALWAYS: Condition = { all: [] };

function leafMutants(leaf: Condition): readonly Mutant[] {
  const name = nameOf(leaf);
  if ('manual' in leaf) return [];
  const flipped: Mutant = { change: 'flipped', leaf: name, condition: { not: leaf } };
  if (!('fact' in leaf) || !('in' in leaf) || leaf.in.length < 2) return [flipped];
  return [
    flipped,
    ...leaf.in.map((option) => ({
      change: 'option dropped' as const,
      leaf: `${name} ${String(option)}`,
      condition: { ...leaf, in: leaf.in.filter((other) => other !== option) },
    })),
  ];
}

/** Every condition that differs from this one by one leaf: turned round, left out, or short of an option. */
export function mutantsOf(condition: Condition): readonly Mutant[] {
  const children = childrenOf(condition);
  if (children.length === 0) {
    const dropped: Mutant = { change: 'dropped', leaf: nameOf(condition), condition: ALWAYS };
    return [...leafMutants(condition), dropped];
  }
  return children.flatMap((child, index) => {
    const replaced = (other: readonly Condition[]) =>
      withChildren(condition, [
        ...children.slice(0, index),
        ...other,
        ...children.slice(index + 1),
      ]);
    if (childrenOf(child).length > 0) {
      return mutantsOf(child).map((mutant) => ({
        ...mutant,
        condition: replaced([mutant.condition]),
      }));
    }
    // What is left out of a “not” leaves it with nothing to deny.
    const without = 'not' in condition ? ALWAYS : replaced([]);
    const dropped: Mutant = { change: 'dropped', leaf: nameOf(child), condition: without };
    return [
      ...leafMutants(child).map((mutant) => ({
        ...mutant,
        condition: replaced([mutant.condition]),
      })),
      dropped,
    ];
  });
}
