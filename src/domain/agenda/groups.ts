import { dateOf, dayNumber } from '../calendar/day-number';
import { daysBetween } from '../calendar/days-between';
import type { PlainDate } from '../calendar/plain-date';

/** How near days are: passed, within 7 days from today, within 30, and after that. */
export const NEARNESS = ['past', 'week', 'month', 'later'] as const;
export type Nearness = (typeof NEARNESS)[number];

export function nearnessOf(day: PlainDate, asOf: PlainDate): Nearness {
  const left = daysBetween(asOf, day);
  if (left < 0) return 'past';
  if (left <= 7) return 'week';
  return left <= 30 ? 'month' : 'later';
}

/** The Monday of the week of a day. */
export function mondayOf(day: PlainDate): PlainDate {
  const number = dayNumber(day);
  // Day -3 was a Monday; the remainder of a day before it may be negative.
  return dateOf(number - ((((number + 3) % 7) + 7) % 7));
}

export interface Group<K, T> {
  readonly key: K;
  readonly entries: readonly T[];
}

/** What is in order already, in groups of what stands together. */
export function groupedBy<K, T>(
  entries: readonly T[],
  keyOf: (entry: T) => K,
): readonly Group<K, T>[] {
  const groups: { key: K; entries: T[] }[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    const last = groups.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else groups.push({ key, entries: [entry] });
  }
  return groups;
}

/** What presses: what has passed, and what is due within 7 days. */
export const pressing = <T extends { readonly day: PlainDate }>(
  entries: readonly T[],
  asOf: PlainDate,
): readonly T[] =>
  entries.filter(({ day }) => {
    const nearness = nearnessOf(day, asOf);
    return nearness === 'past' || nearness === 'week';
  });
