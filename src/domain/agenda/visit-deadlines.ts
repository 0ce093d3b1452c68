import type { PlainDate } from '../calendar/plain-date';
import { nextVisit, type Obstacle } from '../ledger/obstacle';
import type { Deadline } from './deadline';

/** The day of the next visit for an obstacle; none where none is planned, or it is closed. */
export function visitDeadline(obstacle: Obstacle, asOf: PlainDate): Deadline | undefined {
  const day = nextVisit(obstacle);
  if (day === undefined) return undefined;
  const { id, company, product } = obstacle;
  return {
    kind: 'visit',
    id: `${id}.visit`,
    day,
    company,
    ...(product !== undefined && { product }),
    overdue: day < asOf,
    provisional: false,
    provisionalBecause: [],
    unpublishedYears: [],
    obstacle,
  };
}
