import type { StoredYear } from '../database';
import { fingerprintOf, plainOf } from './plain';

/** What may be a year that the user has entered. */
export const isYear = (row: unknown): row is StoredYear =>
  typeof row === 'object' && row !== null && 'year' in row && Number.isSafeInteger(row.year);

/** Years as a backup keeps them. */
export const plainYears = (years: readonly StoredYear[]): readonly StoredYear[] =>
  years.map((year) => plainOf(year)).filter(isYear);

/** Years of a backup beside those of the device. */
export interface ComparedYears {
  /** The backup has them alone. */
  readonly added: readonly number[];
  /** Both have them, and they say different things. */
  readonly different: readonly number[];
  readonly onlyHere: readonly number[];
}

export function compareYears(
  here: readonly StoredYear[],
  inBackup: readonly StoredYear[],
): ComparedYears {
  const own = new Map(here.map((row) => [row.year, fingerprintOf(row)]));
  const given = new Map(inBackup.map((row) => [row.year, fingerprintOf(row)]));
  return {
    added: [...given.keys()].filter((year) => !own.has(year)),
    different: [...given].flatMap(([year, said]) =>
      own.has(year) && own.get(year) !== said ? [year] : [],
    ),
    onlyHere: [...own.keys()].filter((year) => !given.has(year)),
  };
}
