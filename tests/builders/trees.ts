import fc from 'fast-check';
import type { Condition } from '../../src/domain/eligibility/condition';
import type { Read } from '../../src/domain/eligibility/evaluate';
import { compile, type Node } from '../../src/domain/eligibility/node';
import type { FactValue } from '../../src/domain/profile/fact';
import { authority, yesNo } from './catalogue';

/** The yes-or-no facts that random conditions ask about. */
export const TREE_FACTS = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => yesNo(id));

const facts = new Map(TREE_FACTS.map((fact) => [fact.id, fact]));

/** Makes a condition about facts `a` to `f` ready. */
export const ready = (condition: Condition): Node =>
  compile(condition, { facts, terms: new Map() });

export type TreeAnswers = Readonly<Record<string, FactValue | undefined>>;

export const readFrom =
  (answers: TreeAnswers): Read =>
  (fact) =>
    answers[fact.id];

const factLeaf: fc.Arbitrary<Condition> = fc.record({
  fact: fc.constantFrom(...facts.keys()),
  is: fc.boolean(),
});

/** Random conditions in which facts may repeat. */
export const treeOf = (leaf: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition; children: Condition[] }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({ all: tie('children') }),
      fc.record({ any: tie('children') }),
      fc.record({ not: tie('condition') }),
      fc.record({ atLeast: fc.integer({ min: 1, max: 3 }), of: tie('children') }),
    ),
    children: fc.array(tie('condition'), { maxLength: 4 }),
  })).condition;

export const trees = treeOf(factLeaf);

export const treesWithAuthority = treeOf(
  fc.oneof(
    { weight: 4, arbitrary: factLeaf },
    { weight: 1, arbitrary: fc.constant(authority('x')) },
  ),
);

/** Answers to some of the facts. */
export const treeAnswers: fc.Arbitrary<TreeAnswers> = fc.dictionary(
  fc.constantFrom(...facts.keys()),
  fc.boolean(),
);

/** Every way to answer what these answers leave open. */
export function completions(answers: TreeAnswers): readonly TreeAnswers[] {
  const open = TREE_FACTS.filter(({ id }) => answers[id] === undefined);
  return open.reduce<readonly TreeAnswers[]>(
    (before, { id }) => before.flatMap((one) => [true, false].map((to) => ({ ...one, [id]: to }))),
    [answers],
  );
}
