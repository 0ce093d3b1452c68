import { forceOn } from '../../domain/policy/document';
import type { Condition } from '../../domain/eligibility/condition';
import { groupBy } from './group';
import type { LintInput, Policies, Problem } from './problem';
import { childrenOf, writtenLeaves } from './walk';
import { words } from './words';

/** Whether the authority's word stands in every way to hold, so that a yes is never reached. */
function onlyManual(condition: Condition): boolean {
  if ('manual' in condition) return true;
  if ('all' in condition) return condition.all.some(onlyManual);
  return 'any' in condition && childrenOf(condition).every(onlyManual);
}

/** Every provision has cases of every verdict that it can come to. */
export function lintCoverage({
  catalogue,
  provisionCases,
}: Pick<LintInput, 'catalogue' | 'provisionCases'>): readonly Problem[] {
  const cases = groupBy(provisionCases, ({ provision }) => provision);
  const provisions = catalogue.measures.flatMap((measure) => measure.provisions);
  const known = new Set(provisions.map(({ id }) => id));
  const terms = new Map(catalogue.terms.map(({ id, when }) => [id, when]));
  const hasManual = (condition: Condition): boolean =>
    writtenLeaves(condition).some((leaf) => {
      const inner = 'term' in leaf ? terms.get(leaf.term) : undefined;
      return 'manual' in leaf || (inner !== undefined && hasManual(inner));
    });
  return [
    ...[...cases.keys()]
      .filter((id) => !known.has(id))
      .map((id) => ({ rule: 'coverage', where: id, ...words.unknownProvision })),
    ...provisions.flatMap(({ id, when }) => {
      const found = new Set((cases.get(id) ?? []).map(({ expected }) => expected));
      const wanted = [
        ...(onlyManual(when) ? [] : (['eligible'] as const)),
        'ineligible' as const,
        'incomplete' as const,
        ...(hasManual(when) ? (['manual'] as const) : []),
      ];
      return wanted
        .filter((verdict) => !found.has(verdict))
        .map((verdict) => ({ rule: 'coverage', where: id, ...words.noCase(verdict) }));
    }),
  ];
}

/** A document that has run out by the day of the check says what that means. */
export function lintValidity({ catalogue: { documents } }: Policies): readonly Problem[] {
  return documents
    .filter(({ validity, checkedOn }) => forceOn(validity, checkedOn) === 'lapsed')
    .filter(({ validity }) => validity.afterwards === undefined)
    .map(({ id }) => ({
      rule: 'validity',
      where: id,
      path: 'validity',
      ...words.noAfterwards,
    }));
}
