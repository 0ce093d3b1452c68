import type { PlainDate } from '../calendar/plain-date';
import type { EventKind, ProcedureEvent } from './event';
import { ImpossibleEvents, type EventProblem } from './impossible';
import type { FullPlan, Step, StepId } from './procedure';
import type { Pause, PauseMark, StepTimes } from './step-times';

/**
 * The events that close a part of the whole procedure, in the order in which they come. Where no
 * step of a procedure ends with one, it may be left out.
 */
const MILESTONES = ['submitted', 'accepted', 'decided', 'issued'] as const;
type Milestone = (typeof MILESTONES)[number];

const isMilestone = (kind: EventKind): kind is Milestone =>
  MILESTONES.some((milestone) => milestone === kind);

/** Which of two ways a clock is stopped by an event. */
const PAUSE_OF: Partial<Record<EventKind, Pause['kind']>> = {
  'correction-requested': 'correction',
  'correction-supplied': 'correction',
  'clock-stopped': 'stop',
  'clock-resumed': 'stop',
};

const closesUnnamed = ({ endsWith }: Step, kind: EventKind): boolean =>
  endsWith.event === kind && endsWith.named === undefined;

type Fail = (problem: EventProblem, why: string, needs?: EventKind) => never;

const failing =
  (event: ProcedureEvent): Fail =>
  (problem, why, needs) => {
    throw new ImpossibleEvents(event, problem, why, needs);
  };

/** Works out, event by event, where every step stands. */
export class Timeline {
  readonly #steps: readonly Step[];
  readonly #happened = new Map<EventKind, PlainDate>();
  readonly #ended = new Map<StepId, PlainDate>();
  readonly #over = new Map<StepId, PlainDate>();
  readonly #pauses = new Map<StepId, readonly Pause[]>();
  readonly #marks = new Map<StepId, readonly PauseMark[]>();
  /** The last request for corrections that a step of the applicant answers. */
  readonly #requested = new Map<StepId, PlainDate>();

  constructor({ steps }: FullPlan) {
    this.#steps = steps;
  }

  add(event: ProcedureEvent): void {
    const fail = failing(event);
    const named = this.#stepNamed(event);
    if (isMilestone(event.kind) && (!named || closesUnnamed(named, event.kind))) {
      this.#reachMilestone(event, event.kind, fail);
    } else if (isMilestone(event.kind) && named) this.#endNamed(event, named, fail);
    else if (event.kind === 'correction-requested' || event.kind === 'clock-stopped') {
      this.#pause(event, fail);
    } else this.#goOn(event, fail);
  }

  /** Adds an event if it is possible now; of those of one day the order is not known. */
  takes(event: ProcedureEvent): boolean {
    try {
      this.add(event);
      return true;
    } catch (error) {
      if (error instanceof ImpossibleEvents) return false;
      throw error;
    }
  }

  times(): readonly StepTimes[] {
    return this.#steps.map((step) => {
      const start = this.#startOf(step);
      const end = this.#ended.get(step.id);
      const overBy = this.#over.get(step.id);
      return {
        step,
        pauses: this.#pausesOf(step),
        marks: this.#marks.get(step.id) ?? [],
        ...(start !== undefined && { start }),
        ...(end !== undefined && { end }),
        ...(end === undefined && overBy !== undefined && { overBy }),
      };
    });
  }

  #stepNamed({ stepId, kind, on }: ProcedureEvent): Step | undefined {
    if (stepId === undefined) return undefined;
    const step = this.#steps.find(({ id }) => id === stepId);
    if (!step) failing({ stepId, kind, on })('wrong-step', 'there is no such step');
    return step;
  }

  #startOf({ id, startsWith }: Step): PlainDate | undefined {
    const requested = this.#requested.get(id);
    if (requested !== undefined) return requested;
    for (const trigger of startsWith) {
      const day =
        'step' in trigger ? this.#ended.get(trigger.step) : this.#happened.get(trigger.event);
      if (day !== undefined) return day;
    }
    return undefined;
  }

  #pausesOf({ id }: Step): readonly Pause[] {
    return this.#pauses.get(id) ?? [];
  }

  #mark({ id }: Step, mark: PauseMark): void {
    this.#marks.set(id, [...(this.#marks.get(id) ?? []), mark]);
  }

  #isRunning(step: Step): boolean {
    const begun = step.startsWith.length === 0 || this.#startOf(step) !== undefined;
    return begun && !this.#ended.has(step.id) && !this.#over.has(step.id);
  }

  /** Whether a step takes place at all, as far as is known. */
  #isCalled(step: Step): boolean {
    return step.optional === undefined || this.#startOf(step) !== undefined;
  }

  #openPause(step: Step, kind?: Pause['kind']): Pause | undefined {
    return this.#pausesOf(step).find(
      (pause) => pause.until === undefined && (kind === undefined || pause.kind === kind),
    );
  }

  #reachMilestone(event: ProcedureEvent, kind: Milestone, fail: Fail): void {
    if (this.#happened.has(kind)) fail('twice', 'it has happened already');
    const earlier: readonly Milestone[] = MILESTONES.slice(0, MILESTONES.indexOf(kind));
    const needs = earlier.find(
      (milestone) =>
        !this.#happened.has(milestone) &&
        (milestone === 'submitted' || this.#steps.some((step) => closesUnnamed(step, milestone))),
    );
    if (needs !== undefined) fail('too-early', `"${needs}" has to come first`, needs);
    const later = MILESTONES.find(
      (milestone) => !earlier.includes(milestone) && this.#happened.has(milestone),
    );
    if (later !== undefined) fail('too-late', `"${later}" has happened`);
    if (this.#steps.some((step) => this.#openPause(step))) {
      fail('still-open', 'corrections are still to be supplied, or the clock still stands');
    }
    this.#leaveStarts({ event: kind }, fail);
    this.#happened.set(kind, event.on);
    const last = this.#steps.findLastIndex((step) => closesUnnamed(step, kind));
    this.#steps.forEach((step, index) => {
      if (this.#ended.has(step.id)) return;
      if (closesUnnamed(step, kind)) this.#ended.set(step.id, event.on);
      else if (index < last && this.#isRunning(step) && this.#isCalled(step))
        this.#over.set(step.id, event.on);
    });
  }

  /** A clock that has been stopped cannot begin anew on a later day. */
  #leaveStarts(trigger: { event: Milestone } | { step: StepId }, fail: Fail): void {
    const moved = this.#steps.find(
      (step) =>
        this.#pausesOf(step).length > 0 &&
        step.startsWith.some((own) =>
          'step' in own
            ? 'step' in trigger && own.step === trigger.step
            : 'event' in trigger && own.event === trigger.event,
        ),
    );
    if (moved) fail('too-late', `the clock of "${moved.id}" runs already`);
  }

  #endNamed(event: ProcedureEvent, step: Step, fail: Fail): void {
    if (step.endsWith.event !== event.kind) {
      fail('wrong-step', `this step ends with "${step.endsWith.event}"`);
    }
    if (this.#ended.has(step.id)) fail('twice', 'the step has ended already');
    if (!this.#isRunning(step)) fail('not-running', 'the step is not under way');
    if (this.#openPause(step)) fail('still-open', 'the clock of the step still stands');
    this.#leaveStarts({ step: step.id }, fail);
    this.#ended.set(step.id, event.on);
  }

  /** The steps that an event about a pause may mean, the first of them first. */
  #pausable({ kind, stepId }: ProcedureEvent): readonly Step[] {
    return this.#steps.filter(
      (step) =>
        (PAUSE_OF[kind] === 'correction' ? step.correction !== undefined : step.stops.length > 0) &&
        (stepId === undefined || step.id === stepId),
    );
  }

  #pause(event: ProcedureEvent, fail: Fail): void {
    const kind = PAUSE_OF[event.kind] ?? 'stop';
    const candidates = this.#pausable(event);
    if (candidates.length === 0) {
      fail('not-here', 'the rules of this step or procedure know no such thing');
    }
    const step = candidates.find((candidate) => this.#isRunning(candidate));
    if (!step) {
      return this.#happened.has('submitted')
        ? fail('not-running', 'nothing that it could act on is under way')
        : fail('too-early', '"submitted" has to come first', 'submitted');
    }
    if (this.#openPause(step, kind)) fail('already-open', 'one is open already');
    const { on: from, reason } = event;
    this.#pauses.set(step.id, [
      ...this.#pausesOf(step),
      { kind, from, ...(reason !== undefined && { reason }) },
    ]);
    this.#mark(step, { kind: 'stop', of: kind, on: from });
    const answering = kind === 'correction' ? step.correction?.answeredBy : undefined;
    if (answering !== undefined) {
      this.#requested.set(answering, from);
      this.#ended.delete(answering);
    }
  }

  #goOn(event: ProcedureEvent, fail: Fail): void {
    const kind = PAUSE_OF[event.kind] ?? 'stop';
    const candidates = this.#pausable(event);
    if (candidates.length === 0) {
      fail('not-here', 'the rules of this step or procedure know no such thing');
    }
    const step = candidates.find((candidate) => this.#openPause(candidate, kind));
    if (!step) return fail('nothing-open', 'nothing is open that it could close');
    this.#pauses.set(
      step.id,
      this.#pausesOf(step).map((pause) =>
        pause.kind === kind && pause.until === undefined ? { ...pause, until: event.on } : pause,
      ),
    );
    this.#mark(step, { kind: 'go', of: kind, on: event.on });
    const answering = kind === 'correction' ? step.correction?.answeredBy : undefined;
    if (answering !== undefined) this.#ended.set(answering, event.on);
  }
}
