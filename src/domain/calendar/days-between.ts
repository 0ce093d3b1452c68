import type { PlainDate } from './plain-date';

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one day to another; negative where the other comes first. */
export const daysBetween = (from: PlainDate, until: PlainDate): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / DAY);
