import type { PlainDate } from '../calendar/plain-date';
import type { MeasureId } from '../policy/document';
import type { Source, StepId, Unit } from './procedure';
import type { Pause } from './step-times';

export type StepStatus = 'done' | 'running' | 'paused' | 'waiting' | 'overdue';

/** Why a date may still move: the calendar of a year is not published, or the source is second-hand. */
export type ProvisionalReason = 'calendar' | 'source';

/** A length, and by when it is over where its start is known and its clock does not stand. */
interface Deadline {
  readonly due?: PlainDate;
  readonly provisional: boolean;
  readonly provisionalBecause: readonly ProvisionalReason[];
  /** Years through which was counted by weekends alone. */
  readonly unpublishedYears: readonly number[];
  readonly value: number;
  readonly unit: Unit;
}

/** The longest that the law allows. */
export interface StatutoryDeadline extends Deadline {
  /** Regulation, number and article. */
  readonly basis: string;
  readonly sources: readonly Source[];
  /** Working days used by the day, or by the end, in the present round. */
  readonly used?: number;
}

/** What the agency aims at, often on average; owed to nobody in particular. */
export interface TargetDate extends Deadline {
  readonly qualifier: string;
  readonly measureId: MeasureId;
}

export interface PlannedStep {
  readonly id: StepId;
  readonly actor: 'applicant' | 'agency';
  readonly status: StepStatus;
  /** Takes place only where something calls for it, and nothing has so far. */
  readonly uncalled?: true;
  readonly startsOn?: PlainDate;
  readonly statutory?: StatutoryDeadline;
  readonly target?: TargetDate;
  /** The day it ended, and what it took in all rounds without the time that does not count. */
  readonly actual?: { readonly on: PlainDate; readonly used?: number; readonly unit: Unit };
  /** What it has taken so far, while it is under way. */
  readonly soFar?: { readonly used: number; readonly unit: Unit };
  readonly pauses: readonly Pause[];
}

export interface ProcedurePlan {
  readonly procedureId: string;
  readonly kind: 'plan' | 'card';
  readonly version: number;
  readonly asOf: PlainDate;
  /** None for a card. */
  readonly steps: readonly PlannedStep[];
  /** Keys without an answer on which a limit or target depends. */
  readonly missing: readonly string[];
}
