import { dayNumber } from './day-number';
import type { PlainDate } from './plain-date';

/** Whole days from one day to another; negative where the other comes first. */
export const daysBetween = (from: PlainDate, until: PlainDate): number =>
  dayNumber(until) - dayNumber(from);
