import type { Condition } from '../../domain/eligibility/condition';
import type { Fact } from '../../domain/profile/fact';
import { fits } from '../../domain/profile/validate';
import type { LintInput, Problem } from './problem';
import { childrenOf, writtenLeaves } from './walk';

const OPERATOR_TYPES: Readonly<Record<string, Fact['type']>> = {
  atLeast: 'number',
  atMost: 'number',
  before: 'date',
  after: 'date',
  within: 'date',
};

function testProblem(leaf: Extract<Condition, { fact: string }>, fact: Fact): string | undefined {
  const wrong = ('is' in leaf ? [leaf.is] : 'in' in leaf ? leaf.in : []).find(
    (value) => !fits(fact, value),
  );
  if (wrong !== undefined) return `"${String(wrong)}" is no answer to ${fact.id}`;
  const operator = Object.keys(leaf).find((key) => OPERATOR_TYPES[key]);
  if (!operator || OPERATOR_TYPES[operator] === fact.type) return undefined;
  return `${operator} does not fit ${fact.id}, which is a ${fact.type}`;
}

/** Facts, options, terms, clauses and relations that rules name exist and fit. */
export function lintReferences({ catalogue }: LintInput): readonly Problem[] {
  const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
  const terms = new Map(catalogue.terms.map((term) => [term.id, term]));
  const problem = (where: string, message: string): Problem => ({
    rule: 'reference',
    where,
    message,
  });

  const check = (where: string, condition: Condition): readonly Problem[] =>
    writtenLeaves(condition).flatMap((leaf) => {
      if ('term' in leaf) {
        return terms.has(leaf.term) ? [] : [problem(where, `unknown term ${leaf.term}`)];
      }
      if (!('fact' in leaf)) return [];
      const fact = facts.get(leaf.fact);
      if (!fact) return [problem(where, `unknown fact ${leaf.fact}`)];
      const message = testProblem(leaf, fact);
      return message === undefined ? [] : [problem(where, message)];
    });

  const unclaused = (condition: Condition): boolean =>
    childrenOf(condition).length > 0
      ? childrenOf(condition).some(unclaused)
      : condition.clause === undefined;

  const measureIds = new Set(catalogue.measures.map(({ id }) => id));
  const provisions = catalogue.measures.flatMap((measure) => measure.provisions);
  return [
    ...catalogue.facts.flatMap(({ id, askWhen }) => (askWhen ? check(id, askWhen) : [])),
    ...catalogue.terms.flatMap(({ id, when }) => check(`term ${id}`, when)),
    ...catalogue.warnings.flatMap(({ id, when }) => check(`warning ${id}`, when)),
    ...provisions.flatMap(({ id, when }) => [
      ...check(id, when),
      ...(unclaused(when) ? [problem(id, 'a condition has no clause')] : []),
    ]),
    ...catalogue.measures.flatMap(({ id, related }) =>
      related
        .filter((relation) => !measureIds.has(relation.id))
        .map((relation) => problem(id, `related to an unknown measure ${relation.id}`)),
    ),
  ];
}

/** Every fact is read by a rule, or says why not. */
export function lintUsage({ catalogue }: LintInput): readonly Problem[] {
  const leaves = [
    ...catalogue.terms.map(({ when }) => when),
    ...catalogue.measures.flatMap(({ provisions }) => provisions.map(({ when }) => when)),
  ].flatMap(writtenLeaves);
  const used = new Set(leaves.flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : [])));
  return catalogue.facts
    .filter(({ id, unusedBecause }) => used.has(id) === (unusedBecause !== undefined))
    .map(({ id, unusedBecause }) => ({
      rule: 'usage',
      where: id,
      message:
        unusedBecause === undefined ? 'no rule reads this fact' : 'is read, but marked unused',
    }));
}
