/** What a visitor does at the booth, in its order. */
export const STEPS = ['started', 'finished', 'code-shown'] as const;
export type Step = (typeof STEPS)[number];

/** How often each thing happened on a day; a sector that was picked is `sector.` and its id. */
export type DayCount = Readonly<Record<string, number>>;

/** By day, `YYYY-MM-DD`. Nothing finer is known of when, and nothing of whom. */
export type DayCounts = Readonly<Record<string, DayCount>>;

const SECTOR = 'sector.';

export const sectorKey = (sector: string): string => `${SECTOR}${sector}`;

const sumOf = (a: DayCount, b: DayCount): DayCount =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [
      key,
      (a[key] ?? 0) + (b[key] ?? 0),
    ]),
  );

/** Two counts as one. */
export const addCounts = (a: DayCounts, b: DayCounts): DayCounts =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .sort()
      .map((day) => [day, sumOf(a[day] ?? {}, b[day] ?? {})]),
  );

/** The sectors that were ever picked, in the order of their ids. */
export const sectorsIn = (days: DayCounts): readonly string[] =>
  [...new Set(Object.values(days).flatMap((count) => Object.keys(count)))]
    .filter((key) => key.startsWith(SECTOR))
    .map((key) => key.slice(SECTOR.length))
    .sort();
