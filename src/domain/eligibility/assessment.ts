import type { PlainDate } from '../calendar/plain-date';
import type { MeasureId, ProvisionId } from '../policy/document';
import type { FactId, FactValue } from '../profile/fact';
import type { Text } from '../text';
import type { LeafTrace, TraceNode } from './trace';
import type { Verdict } from './verdict';

export interface MissingFact {
  readonly fact: FactId;
  readonly productId?: string;
}

/** A condition that only the authority can settle, and whom to ask. */
export interface ManualPoint {
  readonly id: string;
  readonly clause: string;
  readonly text: Text;
  readonly askUnits: readonly string[];
}

export interface Change extends MissingFact {
  readonly to: FactValue;
}

/** Changes of answers that, judged again, make the provision eligible. */
export interface Counterfactual {
  readonly changes: readonly Change[];
}

/** One provision judged, for one product where it is about products. */
export interface Row {
  readonly id: ProvisionId;
  readonly verdict: Verdict;
  readonly productId?: string;
  /** Every question that stands open in the conditions and may still be asked. */
  readonly missing: readonly MissingFact[];
  readonly manual: readonly ManualPoint[];
  /** The conditions that make the verdict. */
  readonly decisive: readonly LeafTrace[];
  readonly trace: TraceNode;
  readonly counterfactuals: readonly Counterfactual[];
}

export interface MeasureAssessment {
  readonly verdict: Verdict;
  readonly provisions: readonly Row[];
  /** The best verdict of each provision, products not listed yet included. */
  readonly byProvision: Readonly<Record<ProvisionId, Verdict>>;
}

export interface Assessment {
  readonly asOf: PlainDate;
  readonly measures: Readonly<Record<MeasureId, MeasureAssessment>>;
}
