import type { Condition } from '../../domain/eligibility/condition';
import type { Policies, Problem, Said } from './problem';
import { placedLeaves } from './walk';
import { words } from './words';

/** Days stand in their order, parts are named, and a condition asks what the provision is judged on. */
export function lintStructure({
  catalogue: { documents, facts, terms },
}: Policies): readonly Problem[] {
  const ofProduct = new Set(facts.flatMap(({ id, level }) => (level === 'product' ? [id] : [])));
  const termsById = new Map(terms.map((term) => [term.id, term]));
  const productFact = (leaf: Condition): string | undefined => {
    if ('fact' in leaf) return ofProduct.has(leaf.fact) ? leaf.fact : undefined;
    const term = 'term' in leaf ? termsById.get(leaf.term) : undefined;
    const inner = term ? placedLeaves(term.when) : [];
    return inner.map(([, each]) => productFact(each)).find((fact) => fact !== undefined);
  };
  const problem = (where: string, path: string, said: Said): Problem => ({
    rule: 'structure',
    where,
    path,
    ...said,
  });
  const ordered = (where: string, path: string, from: string, until: string | null) =>
    until !== null && until < from ? [problem(where, path, words.order(from, until))] : [];

  return documents.flatMap(({ id, sections, validity, measures }) => {
    const known = new Set(sections.map((section) => section.id));
    const { from, until, unsure } = validity;
    return [
      ...ordered(id, 'validity.until', from, until),
      ...(unsure ? ordered(id, 'validity.unsure', unsure.from, unsure.until) : []),
      ...measures.flatMap((measure) => [
        ...(known.has(measure.section)
          ? []
          : [problem(measure.id, 'section', words.unknownSection(measure.section))]),
        ...((measure.kind === 'government') === (measure.provisions.length === 0)
          ? []
          : [problem(measure.id, 'provisions', words.duties)]),
        ...measure.provisions
          .filter(({ level }) => level === 'enterprise')
          .flatMap((provision) =>
            placedLeaves(provision.when).flatMap(([path, leaf]) => {
              const fact = productFact(leaf);
              return fact === undefined
                ? []
                : [problem(provision.id, path, words.productFact(fact))];
            }),
          ),
      ]),
    ];
  });
}
