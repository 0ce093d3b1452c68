import type { Condition } from '../../domain/eligibility/condition';
import type { Fact } from '../../domain/profile/fact';
import { fits } from '../../domain/profile/validate';
import type { Policies, Problem, Said } from './problem';
import { placedLeaves, writtenLeaves } from './walk';
import { words } from './words';

const OPERATOR_TYPES: Readonly<Record<string, Fact['type']>> = {
  atLeast: 'number',
  atMost: 'number',
  before: 'date',
  after: 'date',
  within: 'date',
};

function testProblem(leaf: Extract<Condition, { fact: string }>, fact: Fact): Said | undefined {
  const wrong = ('is' in leaf ? [leaf.is] : 'in' in leaf ? leaf.in : []).find(
    (value) => !fits(fact, value),
  );
  if (wrong !== undefined) return words.noAnswer(String(wrong), fact);
  const operator = Object.keys(leaf).find((key) => OPERATOR_TYPES[key]);
  if (!operator || OPERATOR_TYPES[operator] === fact.type) return undefined;
  return words.wrongOperator(operator, fact);
}

/** Facts, options, terms, clauses and relations that rules name exist and fit. */
export function lintReferences({ catalogue }: Policies): readonly Problem[] {
  const facts = new Map(catalogue.facts.map((fact) => [fact.id, fact]));
  const terms = new Map(catalogue.terms.map((term) => [term.id, term]));
  const problem = (where: string, said: Said, path?: string): Problem => ({
    rule: 'reference',
    where,
    ...said,
    ...(path !== undefined && { path }),
  });

  const check = (where: string, condition: Condition, start?: string): readonly Problem[] =>
    placedLeaves(condition, start).flatMap(([path, leaf]) => {
      if ('term' in leaf) {
        return terms.has(leaf.term) ? [] : [problem(where, words.unknownTerm(leaf.term), path)];
      }
      if (!('fact' in leaf)) return [];
      const fact = facts.get(leaf.fact);
      if (!fact) return [problem(where, words.unknownFact(leaf.fact), path)];
      const said = testProblem(leaf, fact);
      return said === undefined ? [] : [problem(where, said, path)];
    });

  const unclaused = (condition: Condition) =>
    placedLeaves(condition).find(([, { clause }]) => clause === undefined);

  const measureIds = new Set(catalogue.measures.map(({ id }) => id));
  const provisions = catalogue.measures.flatMap((measure) => measure.provisions);
  return [
    ...catalogue.facts.flatMap(({ id, askWhen }) => (askWhen ? check(id, askWhen, 'askWhen') : [])),
    ...catalogue.terms.flatMap(({ id, when }) => check(`term ${id}`, when)),
    ...catalogue.warnings.flatMap(({ id, when }) => check(`warning ${id}`, when)),
    ...provisions.flatMap(({ id, when }) => {
      const [without] = unclaused(when) ?? [];
      return [
        ...check(id, when),
        ...(without === undefined ? [] : [problem(id, words.noClause, without)]),
      ];
    }),
    ...catalogue.measures.flatMap(({ id, related }) =>
      related.flatMap((relation, index) =>
        measureIds.has(relation.id)
          ? []
          : [problem(id, words.unknownRelation(relation.id), `related[${index}].id`)],
      ),
    ),
  ];
}

/** Every fact is read by a rule, or says why not. */
export function lintUsage({ catalogue }: Policies): readonly Problem[] {
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
