import { suggestionRules } from '../data/procedure-suggestions';
import { suggestProcedures, type ProcedureChoice } from '../domain/filings/suggest-procedures';
import { assessment } from './assessment.svelte';
import { subjectOf } from './askable';
import { procedureBook } from './procedures.svelte';

/**
 * The procedures for a product of the open company, or for the enterprise itself, with what speaks
 * for and against each; none until the catalogue is there.
 */
export function choicesFor(productId?: string): readonly ProcedureChoice[] {
  const { library } = procedureBook;
  const subject = subjectOf(productId);
  if (!library || !subject) return [];
  const { procedures, facts } = library;
  return suggestProcedures(
    { procedures, rules: suggestionRules, facts, assessment: assessment.value },
    { ...(productId !== undefined && { productId }), facts: subject.facts },
  );
}
