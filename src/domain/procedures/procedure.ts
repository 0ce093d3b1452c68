import type { PlainDate } from '../calendar/plain-date';
import type { MeasureId } from '../policy/document';
import type { Text } from '../text';
import type { EventKind } from './event';
import type { ProcedureId } from './procedure-id';

export type StepId = string;

/** The certificates that have to be renewed. */
export const CERTIFICATE_KINDS = [
  'device-registration',
  'device-production',
  'drug-registration',
  'drug-production',
  'drug-distribution',
  'cosmetics-production',
  'special-cosmetic',
  'hospital-preparation',
] as const;

export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

export type Unit = 'workday' | 'day' | 'month' | 'year';

/** A law, rule or announcement that procedures cite. */
export interface Regulation {
  readonly id: string;
  readonly title: Text;
  /** Its number as printed, e.g. 国家市场监督管理总局令第47号. */
  readonly number: string;
  readonly effectiveFrom: PlainDate;
  /** An address of the issuer, where one is known. */
  readonly url?: string;
}

/**
 * How the article was read: `A` in the text of the regulation itself, `B` in a reprint of it,
 * `C` only in an account by others. A date that rests on `C` is provisional.
 */
export type SourceTier = 'A' | 'B' | 'C';

export interface Source {
  /** A regulation, by its id. */
  readonly regulation: string;
  /** The article as it is cited, e.g. 第九十二条第（二）项. */
  readonly article: string;
  readonly tier: SourceTier;
}

export type VariantValue = string | boolean;

/** Holds when every key has one of the values listed for it. */
export type When = Readonly<Record<string, readonly VariantValue[]>>;

/** What a procedure depends on: a fact of the profile, or a question of its own. */
export type VariantKey =
  | {
      readonly fact: string;
      /** The answers with which this procedure is the right one; all of them where absent. */
      readonly only?: readonly VariantValue[];
    }
  | {
      readonly key: string;
      readonly type: 'boolean';
      readonly label: Text;
      readonly help?: Text;
      /** What holds as long as nobody says otherwise: an exception that is granted on request. */
      readonly default: boolean;
    }
  | {
      readonly key: string;
      readonly type: 'day';
      readonly label: Text;
      readonly help?: Text;
    };

/** A figure of a regulation. */
export interface Limit {
  readonly value: number;
  readonly unit: Unit;
  readonly source: Source;
  readonly when?: When;
  /** Counted back from the day that this variant key holds, instead of on from the start. */
  readonly before?: string;
  /** Counted on from the day that this variant key holds, instead of from the start. */
  readonly after?: string;
  /** With `before`: the earliest day, counted back from the same day. */
  readonly notBefore?: { readonly value: number; readonly unit: Unit };
}

/** A figure of the city's measures: what the agency aims at. It owes nothing to the single case. */
export interface Target {
  readonly value: number;
  readonly unit: Unit;
  /** The qualifier of the measure's figure, e.g. 平均. */
  readonly qualifier: string;
  readonly measureId: MeasureId;
  /** What the measure's figure measures: the name of the figure in the catalogue. */
  readonly figure: string;
  readonly when?: When;
  readonly note?: Text;
}

/** What an answered request for corrections does to the clock of the step that asked. */
export type AfterCorrection =
  /** The clock goes on where it stopped. */
  | { readonly kind: 'resume' }
  /** A period of its own begins, whatever was used before. */
  | { readonly kind: 'fresh'; readonly limits: readonly Limit[] }
  /** The clock goes on, and the limit grows by a part of itself; a begun day counts whole. */
  | {
      readonly kind: 'extend';
      readonly by: readonly {
        readonly part: readonly [number, number];
        readonly source: Source;
        readonly when?: When;
      }[];
    };

/** A request for corrections stops the clock of its step. */
export interface Correction {
  /** The applicant's step that answers the request; its limit is how long the answer may take. */
  readonly answeredBy?: StepId;
  readonly then: AfterCorrection;
  readonly source: Source;
}

/** Time that does not count, as the regulation lists it. */
export interface ClockStop {
  readonly reason: Text;
  readonly source: Source;
}

/**
 * What starts or ends a step. `named`: only an event that carries the step's id, because the same
 * kind of event without a name means something else in this procedure.
 */
export type Trigger =
  { readonly event: EventKind; readonly named?: true } | { readonly step: StepId };

export interface Step {
  readonly id: StepId;
  readonly actor: 'applicant' | 'agency';
  /** Who exactly, where it is not the accepting agency. */
  readonly unit?: Text;
  readonly title: Text;
  readonly note?: Text;
  /** Where it is written that this step takes place. */
  readonly source: Source;
  /** What starts its clock, the one that decides first; a later one counts as long as it is unknown. */
  readonly startsWith: readonly Trigger[];
  readonly endsWith: Extract<Trigger, { event: unknown }>;
  /** Takes place only where something calls for it. */
  readonly optional?: true;
  /** The applicant is not told when it ends, so that it is never called overdue. */
  readonly internal?: true;
  /** The first whose `when` holds counts. */
  readonly limits: readonly Limit[];
  readonly targets: readonly Target[];
  readonly correction?: Correction;
  readonly stops: readonly ClockStop[];
  /** The regulation lets the unit itself extend the limit; never counted into a date. */
  readonly extension?: { readonly note: Text; readonly source: Source };
  /** What the regulation says happens when the limit has passed. Nothing beyond it. */
  readonly onOverdue?: { readonly text: Text; readonly source: Source };
}

export interface Paper {
  /** The same paper has the same id and title in every procedure that asks for it. */
  readonly id: string;
  readonly title: Text;
  readonly note?: Text;
  readonly source: Source;
  readonly when?: When;
  /** May be handed in later, where a source says so. */
  readonly tolerance?: { readonly note: Text; readonly source: Source };
}

interface ProcedureBase {
  readonly id: ProcedureId;
  readonly title: Text;
  /** Who accepts it. */
  readonly acceptedBy: Text;
  readonly summary: Text;
  readonly notes: readonly Text[];
  readonly variants: readonly VariantKey[];
  /** Where the statements of summary and notes are written. */
  readonly sources: readonly Source[];
  /** Grows with every change that a filing has to hear of. */
  readonly version: number;
  readonly checkedOn: PlainDate;
}

/** A procedure with steps, limits and papers. */
export interface FullPlan extends ProcedureBase {
  readonly kind: 'plan';
  readonly certificate?: CertificateKind;
  readonly steps: readonly Step[];
  readonly papers: readonly Paper[];
}

/** A procedure of which only is said what it is and who accepts it: no limit, no paper, no date. */
export interface Card extends ProcedureBase {
  readonly kind: 'card';
  /** What is not included, and why. */
  readonly notIncluded: Text;
}

export type Procedure = FullPlan | Card;

/** When the renewal of a certificate may be applied for, counted back from its expiry. */
export type RenewalRule =
  | {
      readonly certificate: CertificateKind;
      readonly opens?: { readonly value: number; readonly unit: Unit };
      readonly closes: { readonly value: number; readonly unit: Unit };
      readonly source: Source;
    }
  | { readonly certificate: CertificateKind; readonly unavailable: Text };
