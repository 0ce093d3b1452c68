import { procedures } from '../data/procedure-library';
import { suggestionRules } from '../data/procedure-suggestions';
import { proceduresOfMeasure } from '../domain/filings/procedures-of-measure';
import type { Measure } from '../domain/policy/document';
import type { Procedure } from '../domain/procedures/procedure';

/** The procedures that a measure leads to. All procedures come along: fetch this when it is needed. */
export const proceduresOf = (measure: Measure): readonly Procedure[] =>
  proceduresOfMeasure(procedures, suggestionRules, measure);
