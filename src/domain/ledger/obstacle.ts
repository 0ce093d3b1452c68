import type { PlainDate } from '../calendar/plain-date';

/** What was done about an obstacle, or was said, on a day. */
export interface ObstacleEntry {
  readonly id: string;
  readonly on: PlainDate;
  readonly text: string;
}

/** How an obstacle was got out of the way. */
export interface Closing {
  readonly on: PlainDate;
  /** What helped, in the user’s words; may be empty. */
  readonly by: string;
}

/** What stands in the way of a company, and whom it turns to. People are not asked for, units are. */
export interface Obstacle {
  readonly id: string;
  /** The company it belongs to. */
  readonly company: string;
  /** What it is, in the user’s words. */
  readonly title: string;
  /** The product that it holds up; absent where it is the enterprise. */
  readonly product?: string;
  /** The filing that it holds up. */
  readonly filing?: string;
  /** The id of a unit of the service map. */
  readonly unit?: string;
  readonly since?: PlainDate;
  /** When the unit is to be visited, or asked, next. */
  readonly visit?: PlainDate;
  /** In the order of their days. */
  readonly entries: readonly ObstacleEntry[];
  /** Absent as long as it is open. */
  readonly closed?: Closing;
}

/** The day on which something is to be done about an obstacle; a closed one has none. */
export const nextVisit = ({ visit, closed }: Obstacle): PlainDate | undefined =>
  closed ? undefined : visit;

/** Whether the day of a visit has passed, and the obstacle is still there. */
export const isVisitOverdue = (obstacle: Obstacle, asOf: PlainDate): boolean =>
  (nextVisit(obstacle) ?? asOf) < asOf;
