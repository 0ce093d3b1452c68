import type { Condition } from '../../domain/eligibility/condition';

/** The conditions directly inside a condition. */
export function childrenOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('of' in condition) return condition.of;
  return 'not' in condition ? [condition.not] : [];
}

/** The same condition around other children. */
export function withChildren(condition: Condition, children: readonly Condition[]): Condition {
  if ('all' in condition) return { ...condition, all: children };
  if ('any' in condition) return { ...condition, any: children };
  if ('of' in condition) return { ...condition, of: children };
  const [only] = children;
  return 'not' in condition && only ? { ...condition, not: only } : condition;
}

/** Every leaf of a condition as it is written: facts, terms and manual points. */
export function writtenLeaves(condition: Condition): readonly Condition[] {
  const children = childrenOf(condition);
  return children.length === 0 ? [condition] : children.flatMap(writtenLeaves);
}

/** The same with the path of each: `when.all[0].any[1]`. */
export function placedLeaves(
  condition: Condition,
  path = 'when',
): readonly (readonly [path: string, leaf: Condition])[] {
  if ('not' in condition) return placedLeaves(condition.not, `${path}.not`);
  const key = ['all', 'any', 'of'].find((name) => name in condition);
  if (key === undefined) return [[path, condition]];
  return childrenOf(condition).flatMap((child, index) =>
    placedLeaves(child, `${path}.${key}[${index}]`),
  );
}

/** Where a leaf of a name stands first; of a leaf inside a term, where the condition begins. */
export const placeOf = (condition: Condition, name: string): string =>
  placedLeaves(condition).find(([, leaf]) => nameOf(leaf) === name)?.[0] ?? 'when';

export function nameOf(condition: Condition): string {
  if ('fact' in condition) return condition.fact;
  if ('term' in condition) return `term ${condition.term}`;
  return 'manual' in condition ? `manual ${condition.manual}` : Object.keys(condition).join();
}
