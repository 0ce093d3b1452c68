import type { PlainDate } from '../calendar/plain-date';
import type { Term } from '../eligibility/condition';
import type { Fact } from '../profile/fact';
import type { Warning } from '../profile/warning';
import type { Measure, PolicyDocument } from './document';

/** Everything the engine knows: the documents, the questions and the shared terms. */
export interface Catalogue {
  readonly version: string;
  /** The oldest day on which a document's data were last compared with its text. */
  readonly checkedOn: PlainDate;
  readonly documents: readonly PolicyDocument[];
  readonly measures: readonly Measure[];
  readonly facts: readonly Fact[];
  /** Questions that no measure reads: known to the app, which asks them on a screen of their own. */
  readonly sideFacts?: readonly Fact[];
  readonly terms: readonly Term[];
  readonly warnings: readonly Warning[];
}
