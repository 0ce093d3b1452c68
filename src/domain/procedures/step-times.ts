import type { PlainDate } from '../calendar/plain-date';
import type { Step } from './procedure';

/** Time in which the clock of a step stands. */
export interface Pause {
  readonly kind: 'correction' | 'stop';
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly reason?: string;
}

/** The clock of a step is stopped, or goes on, in the order in which it happened. */
export interface PauseMark {
  readonly kind: 'stop' | 'go';
  readonly of: Pause['kind'];
  readonly on: PlainDate;
}

/** When a step began and ended, as far as the events tell. */
export interface StepTimes {
  readonly step: Step;
  readonly start?: PlainDate;
  readonly end?: PlainDate;
  /** It is over because of what followed; on which day it ended was not entered. */
  readonly overBy?: PlainDate;
  readonly pauses: readonly Pause[];
  readonly marks: readonly PauseMark[];
}
