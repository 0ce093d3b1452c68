import type { PlainDate } from '../calendar/plain-date';
import type { Condition } from '../eligibility/condition';
import type { ProvisionId } from '../policy/document';
import type { ProcedureId } from '../procedures/procedure-id';
import type { Source, StepId, Unit, VariantValue, When } from '../procedures/procedure';
import type { Text } from '../text';

/** Units are never turned into one another. */
export type LengthUnit = Unit | 'week';

/** A step of a route, with its length where the text gives one. */
export interface OwnStep {
  readonly title: Text;
  readonly actor: 'applicant' | 'agency';
  /** Who exactly, where it is not the accepting agency. */
  readonly unit?: Text;
  readonly source: Source;
  readonly length?: {
    readonly value: number;
    readonly unit: LengthUnit;
    readonly qualifier?: Text;
  };
}

/** A step of a procedure of the catalogue, by the answers that its length depends on. */
export interface ProcedureStep {
  readonly procedure: ProcedureId;
  readonly step: StepId;
  readonly given: Readonly<Record<string, VariantValue>>;
}

/** A figure of a provision: what the city aims at. */
export interface FigureStep {
  readonly provision: ProvisionId;
  readonly figure: string;
}

export type ChannelStep = OwnStep | ProcedureStep | FigureStep;

/** Steps one after another, to be drawn as one line. */
export interface Course {
  readonly id: string;
  readonly scope: 'city' | 'national';
  /** The kinds of product it is for, as `product.type` has them. */
  readonly for: readonly string[];
  readonly title: Text;
  readonly steps: readonly ChannelStep[];
}

/** What takes place without any route. */
export interface UsualCourse extends Course {
  /** The answers with which it is the usual one; one that is not given rules nothing out. */
  readonly only?: When;
}

interface ChannelBase extends Course {
  readonly summary: Text;
  readonly gives: readonly Text[];
  readonly notes: readonly Text[];
  /** Figures of which one holds, by the product. */
  readonly alternatives?: readonly FigureStep[];
  readonly procedures?: readonly ProcedureId[];
  readonly sources: readonly Source[];
}

/** A route of the city’s documents: its provisions are judged with the measures. */
export interface ProvisionChannel extends ChannelBase {
  readonly kind: 'provisions';
  readonly provisions: readonly ProvisionId[];
}

/** A route with conditions of its own. */
export interface JudgedChannel extends ChannelBase {
  readonly kind: 'judged';
  /** The first day on which its rules are in force. */
  readonly from: PlainDate;
  readonly when: Condition;
  readonly nextStep: Text;
}

/** A route whose conditions are not verified: no verdict, no day. */
export interface CardChannel extends ChannelBase {
  readonly kind: 'card';
  readonly notIncluded: Text;
}

export type Channel = ProvisionChannel | JudgedChannel | CardChannel;

/** Known from accounts by others only. */
export const isSecondHand = ({ kind, sources }: Channel): boolean =>
  kind === 'judged' && sources.every(({ tier }) => tier === 'C');
