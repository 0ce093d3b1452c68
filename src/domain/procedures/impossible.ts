import type { EventKind, ProcedureEvent } from './event';

/** Why an event cannot stand where it stands. */
export type EventProblem =
  /** The procedure knows no such event. */
  | 'not-here'
  /** The procedure has no step of this name, or the step does not take this event. */
  | 'wrong-step'
  /** It happens once, and has happened. */
  | 'twice'
  /** Something has to come first: `needs`. */
  | 'too-early'
  /** What follows it has begun, or is over. */
  | 'too-late'
  /** What it would act on is over, or has not begun. */
  | 'not-running'
  /** The clock stands already, or what would be closed is not open. */
  | 'already-open'
  | 'nothing-open'
  /** A request for corrections has not been answered, or the clock still stands. */
  | 'still-open';

/** Events that cannot have happened like this; says which one and why. */
export class ImpossibleEvents extends RangeError {
  readonly event: ProcedureEvent;
  readonly problem: EventProblem;
  /** The event that would have to come first. */
  readonly needs: EventKind | undefined;

  constructor(event: ProcedureEvent, problem: EventProblem, why: string, needs?: EventKind) {
    const step = event.stepId === undefined ? '' : ` of step "${event.stepId}"`;
    super(`"${event.kind}"${step} on ${event.on} is not possible: ${why}.`);
    this.name = 'ImpossibleEvents';
    this.event = event;
    this.problem = problem;
    this.needs = needs;
  }
}
