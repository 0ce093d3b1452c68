import type { PlainDate } from '../calendar/plain-date';
import type { Measure, MeasureId, ProvisionId } from '../policy/document';
import type { FactId } from '../profile/fact';
import type { Text } from '../text';
import type { MeasureChange } from './measure-change';
import type { Value } from './value';
import type { Verdict } from './verdict';

/** A condition that decides, as far as it can be told without the catalogue it stands in. */
export interface ReportedPoint {
  readonly value: Value;
  readonly clause: string;
  /** The question, where it is one. */
  readonly fact?: FactId;
  readonly text?: Text;
}

export interface ReportedProvision {
  readonly id: ProvisionId;
  readonly title: Text;
  readonly before?: Verdict;
  readonly after?: Verdict;
  readonly points: readonly ReportedPoint[];
}

/** Why a verdict changed; days are those of the document’s validity as it is now. */
export type ReportedReason =
  | { readonly kind: 'new' | 'gone' }
  | {
      readonly kind: 'force';
      readonly title: Text;
      readonly from: PlainDate;
      readonly until: PlainDate | null;
    }
  | { readonly kind: 'conditions'; readonly provisions: readonly ReportedProvision[] };

export interface ReportedVerdict {
  readonly measure: MeasureId;
  readonly title: Text;
  readonly kind: Measure['kind'];
  readonly before?: Verdict;
  readonly after?: Verdict;
  readonly reason: ReportedReason;
}

export interface ReportedMeasure {
  readonly id: MeasureId;
  readonly title: Text;
  readonly change: MeasureChange['change'];
  readonly parts: MeasureChange['parts'];
}

export interface ReportedCompany {
  readonly id: string;
  readonly verdicts: readonly ReportedVerdict[];
}

export const REPORT_CAUSES = ['update', 'time', 'incomparable'] as const;

/** What has changed for the companies of this device, in a form that can be kept until it is read. */
export interface ChangeReport {
  /** Other data; nothing but days that have passed; or data that cannot be compared. */
  readonly cause: (typeof REPORT_CAUSES)[number];
  /** The day of the verdicts before. */
  readonly since: PlainDate;
  /** The day on which the change was noticed, and of the verdicts after. */
  readonly on: PlainDate;
  readonly measures: readonly ReportedMeasure[];
  /** Those of which a verdict changed. */
  readonly companies: readonly ReportedCompany[];
}
