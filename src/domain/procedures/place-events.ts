import type { EnteredEvent } from './event';
import type { FullPlan } from './procedure';
import { inOrder } from './read-events';
import type { StepTimes } from './step-times';
import { Timeline } from './timeline';

/**
 * When every step of a procedure began, stood still and ended.
 * @throws ImpossibleEvents where the events contradict each other or the procedure
 */
export function placeEvents(
  procedure: FullPlan,
  events: readonly EnteredEvent[],
): readonly StepTimes[] {
  const timeline = new Timeline(procedure);
  const pending = [...inOrder(events)];
  for (let first = pending[0]; first; first = pending[0]) {
    const { on } = first;
    const sameDay = pending.filter((event) => event.on === on);
    const next = sameDay.length > 1 ? sameDay.find((event) => timeline.takes(event)) : undefined;
    // It is alone, or none of them can come first: the reason of the first is told.
    if (!next) timeline.add(first);
    pending.splice(pending.indexOf(next ?? first), 1);
  }
  return timeline.times();
}
