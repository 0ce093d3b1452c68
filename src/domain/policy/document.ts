import type { PlainDate } from '../calendar/plain-date';
import type { Condition } from '../eligibility/condition';
import type { Text } from '../text';

export type DocumentId = string;
export type MeasureId = string;
export type ProvisionId = string;

/** What the enterprise does with a provision, the most rewarding first. */
export const PROVISION_KINDS = ['apply', 'automatic', 'consult', 'permission', 'duty'] as const;
export type ProvisionKind = (typeof PROVISION_KINDS)[number];

/** `government`: a duty of agencies, without provisions. */
export const MEASURE_KINDS = [...PROVISION_KINDS, 'government'] as const;

/** A figure of the text. It never stands without its unit and its qualifier. */
export interface Figure {
  /** What is measured, in the words of the field. */
  readonly what: string;
  readonly label: Text;
  readonly from: number | string | null;
  readonly to: number | string;
  readonly unit: string;
  readonly qualifier: string;
  /** Only where the text says when the clock starts. */
  readonly startOfClock?: Text;
}

/** One concrete thing to file, to ask for, to get faster, to be allowed or to have to do. */
export interface Provision {
  readonly id: ProvisionId;
  readonly clause: string;
  readonly kind: ProvisionKind;
  /** Judged on the enterprise, or on one product at a time. */
  readonly level: 'enterprise' | 'product';
  readonly title: Text;
  readonly summary: Text;
  readonly beneficiaries: Text;
  readonly when: Condition;
  readonly figures: readonly Figure[];
  readonly exceptions: readonly Text[];
  readonly nextStep: Text;
  /** What the text leaves open. */
  readonly open: readonly Text[];
}

export interface Relation {
  readonly id: MeasureId;
  readonly relation: 'continues' | 'replaces' | 'tightens' | 'contradicts';
  readonly note: Text;
}

export interface Measure {
  readonly id: MeasureId;
  readonly clause: string;
  readonly section: string;
  readonly title: Text;
  readonly kind: (typeof MEASURE_KINDS)[number];
  readonly summary: Text;
  readonly leadUnits: readonly string[];
  readonly leadUnitNote?: Text;
  readonly supportUnits: readonly string[];
  readonly related: readonly Relation[];
  readonly open: readonly Text[];
  readonly provisions: readonly Provision[];
}

export interface Validity {
  readonly from: PlainDate;
  /** Last day in force; null where the text states no end. */
  readonly until: PlainDate | null;
  readonly basis: Text;
  /** What being out of force means; stands wherever the end is known and past. */
  readonly afterwards?: Text;
  /** Days on which the start of force is a convention. */
  readonly unsure?: { readonly from: PlainDate; readonly until: PlainDate; readonly note: Text };
}

export interface PolicyDocument {
  readonly id: DocumentId;
  readonly title: Text;
  /** Document number; null where the text prints none. */
  readonly number: string | null;
  readonly issuer: Text;
  readonly issuedOn: PlainDate;
  readonly url: string | null;
  /** Day on which the data were last compared with the text. */
  readonly checkedOn: PlainDate;
  readonly validity: Validity;
  readonly notes: readonly Text[];
  readonly sections: readonly { readonly id: string; readonly title: Text }[];
  readonly measures: readonly Measure[];
}

/** Documents by the day of their issue. */
export const newestFirst = (documents: readonly PolicyDocument[]): readonly PolicyDocument[] =>
  documents.toSorted((one, other) => (one.issuedOn < other.issuedOn ? 1 : -1));

export type Force = 'not-yet' | 'in-force' | 'lapsed';

/** Whether a document is in force on a day; both ends are included. */
export function forceOn({ from, until }: Validity, day: PlainDate): Force {
  if (day < from) return 'not-yet';
  return until !== null && day > until ? 'lapsed' : 'in-force';
}
