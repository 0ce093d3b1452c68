import type { Measure } from '../policy/document';
import type { Procedure } from '../procedures/procedure';
import type { SuggestionRule } from './suggest-procedures';

/** The procedures that provisions of a measure are used with, or that cite a figure of it. */
export function proceduresOfMeasure(
  procedures: readonly Procedure[],
  rules: readonly SuggestionRule[],
  { id, provisions }: Measure,
): readonly Procedure[] {
  const own = new Set(provisions.map((provision) => provision.id));
  const suggested = new Set(
    rules
      .filter((rule) => rule.provisions.some((provision) => own.has(provision)))
      .map(({ procedure }) => procedure),
  );
  const cites = (procedure: Procedure) =>
    procedure.kind === 'plan' &&
    procedure.steps.some(({ targets }) => targets.some(({ measureId }) => measureId === id));
  return procedures.filter((procedure) => suggested.has(procedure.id) || cites(procedure));
}
