import type { PlainDate } from '../calendar/plain-date';
import type { EventKind, ProcedureEvent } from '../procedures/event';
import { ImpossibleEvents } from '../procedures/impossible';
import { placeEvents } from '../procedures/place-events';
import type { FullPlan, Procedure, Step, Trigger } from '../procedures/procedure';

/** Something that may have happened next. */
export interface PossibleEvent {
  readonly kind: EventKind;
  /** The step that the event names. */
  readonly stepId?: string;
  /** The step that it ends, or whose clock it stops or sets going again. */
  readonly step?: Step;
}

function triggered(trigger: Trigger, step?: Step): readonly PossibleEvent[] {
  if (!('event' in trigger)) return [];
  // Requests and their answers belong to the step that asks, and are named after it.
  if (trigger.event === 'correction-requested' || trigger.event === 'correction-supplied') {
    return [];
  }
  const { event: kind, named } = trigger;
  return [{ kind, ...(named && step && { stepId: step.id }), ...(step && { step }) }];
}

/** Everything that a procedure knows to happen, in the order of its steps. */
function eventsOf({ steps }: FullPlan): readonly PossibleEvent[] {
  const all = steps.flatMap((step): readonly PossibleEvent[] => {
    const { id: stepId } = step;
    const asks = step.correction !== undefined;
    const stands = step.stops.length > 0;
    return [
      ...step.startsWith.flatMap((trigger) => triggered(trigger)),
      ...(asks ? [{ kind: 'correction-supplied' as const, stepId, step }] : []),
      ...(stands ? [{ kind: 'clock-resumed' as const, stepId, step }] : []),
      ...triggered(step.endsWith, step),
      ...(asks ? [{ kind: 'correction-requested' as const, stepId, step }] : []),
      ...(stands ? [{ kind: 'clock-stopped' as const, stepId, step }] : []),
    ];
  });
  const nameOf = ({ kind, stepId }: PossibleEvent) => `${kind} ${stepId ?? ''}`;
  const ending = new Map(
    all.flatMap((event) => (event.step ? [[nameOf(event), event] as const] : [])),
  );
  return [
    ...new Map(all.map((event) => [nameOf(event), ending.get(nameOf(event)) ?? event])).values(),
  ];
}

function isPossible(procedure: FullPlan, events: readonly ProcedureEvent[]): boolean {
  try {
    placeEvents(procedure, events);
    return true;
  } catch (error) {
    if (error instanceof ImpossibleEvents) return false;
    throw error;
  }
}

/** Of a card no order is known: what happens once may be entered once, the rest at any time. */
const CARD_EVENTS: readonly PossibleEvent[] = [
  { kind: 'submitted' },
  { kind: 'accepted' },
  { kind: 'correction-requested' },
  { kind: 'correction-supplied' },
  { kind: 'decided' },
  { kind: 'issued' },
];
const isRepeated = ({ kind }: PossibleEvent) =>
  kind === 'correction-requested' || kind === 'correction-supplied';

/**
 * What may have happened on a day beside the events that are entered, in the order of the
 * procedure; nothing where those contradict each other already.
 */
export function possibleEvents(
  procedure: Procedure,
  events: readonly ProcedureEvent[],
  on: PlainDate,
): readonly PossibleEvent[] {
  if (procedure.kind === 'card') {
    return CARD_EVENTS.filter(
      (event) => isRepeated(event) || !events.some(({ kind }) => kind === event.kind),
    );
  }
  return eventsOf(procedure).filter(({ kind, stepId }) =>
    isPossible(procedure, [...events, { kind, on, ...(stepId !== undefined && { stepId }) }]),
  );
}
