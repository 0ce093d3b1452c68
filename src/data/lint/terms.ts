import type { Condition, Term } from '../../domain/eligibility/condition';
import type { Policies, Problem } from './problem';
import { writtenLeaves } from './walk';
import { words } from './words';

/** More conditions than any real provision has; written out, terms in terms double quickly. */
const MOST_LEAVES = 200;
const MOST_IN_ALL = 5_000;
const MOST_TERM_LEVELS = 10;

const termsIn = (condition: Condition): readonly string[] =>
  writtenLeaves(condition).flatMap((leaf) => ('term' in leaf ? [leaf.term] : []));

/** The way from a term back to itself. */
function circle(
  id: string,
  terms: ReadonlyMap<string, Term>,
  path: readonly string[] = [],
  settled: Set<string> = new Set(),
): readonly string[] | undefined {
  if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
  const term = settled.has(id) ? undefined : terms.get(id);
  const inner = term ? termsIn(term.when) : [];
  for (const next of inner) {
    const found = circle(next, terms, [...path, id], settled);
    if (found) return found;
  }
  settled.add(id);
  return undefined;
}

/** Terms do not name each other in a circle. */
export function lintTermCircles({ catalogue }: Policies): readonly Problem[] {
  const terms = new Map(catalogue.terms.map((term) => [term.id, term]));
  return catalogue.terms.flatMap(({ id }) => {
    const found = circle(id, terms);
    return found?.[0] === id
      ? [{ rule: 'term', where: `term ${id}`, path: 'when', ...words.termCycle(found) }]
      : [];
  });
}

/** Written out, no provision has more conditions than anyone could read, nor a document in all. */
export function lintSize({ catalogue }: Policies): readonly Problem[] {
  const terms = new Map(catalogue.terms.map((term) => [term.id, term]));
  const known = new Map<string, number>();
  const sizeOf = (condition: Condition): number =>
    writtenLeaves(condition)
      .map((leaf) => ('term' in leaf ? sizeOfTerm(leaf.term) : 1))
      .reduce((sum, size) => sum + size, 0);
  const sizeOfTerm = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const term = terms.get(id);
    const size = term ? sizeOf(term.when) : 1;
    known.set(id, size);
    return size;
  };
  const levels = new Map<string, number>();
  const levelsOf = (id: string): number => {
    const before = levels.get(id);
    if (before !== undefined) return before;
    const term = terms.get(id);
    const count = 1 + Math.max(0, ...(term ? termsIn(term.when) : []).map(levelsOf));
    levels.set(id, count);
    return count;
  };
  const tooDeep = catalogue.terms
    .filter(({ id }) => levelsOf(id) > MOST_TERM_LEVELS)
    .map(({ id }) => ({
      rule: 'size',
      where: `term ${id}`,
      path: 'when',
      ...words.tooDeep(MOST_TERM_LEVELS),
    }));
  const tooLarge = catalogue.documents.flatMap(({ id, measures }) => {
    const sizes = measures
      .flatMap(({ provisions }) => provisions)
      .map((provision) => ({ where: provision.id, size: sizeOf(provision.when) }));
    const inAll = sizes.reduce((sum, { size }) => sum + size, 0);
    return [
      ...sizes
        .filter(({ size }) => size > MOST_LEAVES)
        .map(({ where, size }) => ({
          rule: 'size',
          where,
          path: 'when',
          ...words.tooLarge(size, MOST_LEAVES),
        })),
      ...(inAll > MOST_IN_ALL
        ? [{ rule: 'size', where: id, path: 'measures', ...words.tooLarge(inAll, MOST_IN_ALL) }]
        : []),
    ];
  });
  return [...tooDeep, ...tooLarge];
}
