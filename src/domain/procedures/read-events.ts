import { parsePlainDate } from '../calendar/plain-date';
import { EVENT_KINDS, type EnteredEvent, type ProcedureEvent } from './event';

/**
 * The order of what happens on one day: what goes on comes before what stops, so that a clock can
 * be started and stopped again, and a step inside comes before the one that closes it.
 */
const RANK = [
  'submitted',
  'correction-supplied',
  'clock-resumed',
  'accepted',
  'correction-requested',
  'clock-stopped',
  'decided',
  'issued',
] as const satisfies readonly ProcedureEvent['kind'][];

const keyOf = ({ kind, stepId, reason }: ProcedureEvent): string =>
  [RANK.indexOf(kind), stepId === undefined ? 1 : 0, stepId ?? '', reason ?? ''].join('|');

/**
 * Events in the order in which they happened, however they were entered.
 * @throws RangeError on a kind or a day that does not exist
 */
export function inOrder(events: readonly EnteredEvent[]): readonly ProcedureEvent[] {
  const known = events.map((event): ProcedureEvent => {
    if (!EVENT_KINDS.includes(event.kind)) {
      throw new RangeError(`There is no event "${String(event.kind)}".`);
    }
    return { ...event, on: parsePlainDate(event.on) };
  });
  return known
    .map((event) => ({ event, key: `${event.on}|${keyOf(event)}` }))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ event }) => event);
}
