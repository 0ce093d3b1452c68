import type { CompanyCase } from '../data/lint/problem';
import { assess } from '../domain/eligibility/assess';
import type { Engine } from '../domain/eligibility/engine';

/** One day of each time: the first document in force, neither of the two, and the second. */
export const SNAPSHOT_DAYS = ['2025-06-30', '2026-01-10', '2026-11-21'] as const;

/** A line says which measures have a verdict, for a case on a day: `S01 2025-06-30 lapsed 2021-01 …`. */
export function verdictLines(
  engine: Engine,
  cases: readonly CompanyCase[],
  days: readonly string[],
): readonly string[] {
  return cases.flatMap(({ id, profile }) =>
    days.flatMap((day) => {
      const verdicts = Object.entries(assess(engine, profile, day).measures).map(
        ([measure, { verdict }]) => ({ measure, verdict }),
      );
      const names = [...new Set(verdicts.map(({ verdict }) => verdict))].sort();
      return names.map((name) => {
        const own = verdicts.filter(({ verdict }) => verdict === name);
        return [id, day, name, ...own.map(({ measure }) => measure).sort()].join(' ');
      });
    }),
  );
}

/** The verdict of each case, day and measure. */
const read = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap((line) => {
      const [id, day, verdict = '', ...measures] = line.split(' ');
      return measures.map((measure) => [`${id} ${day} ${measure}`, verdict] as const);
    }),
  );

/** What differs between two lists of lines, one verdict a line: `S01 2025-06-30 2021-01: lapsed → eligible`. */
export function verdictDifferences(
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const [earlier, later] = [read(before), read(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .filter((key) => earlier.get(key) !== later.get(key))
    .sort()
    .map((key) => `${key}: ${earlier.get(key) ?? '(none)'} → ${later.get(key) ?? '(none)'}`);
}
