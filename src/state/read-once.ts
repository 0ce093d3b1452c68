import { once } from '../domain/once';
import type { RecordRow } from '../storage/records/record';

/** Reads each row once: a row is exchanged when it changes, and never changed itself. */
export function readOnce<T>(
  read: (row: RecordRow) => T | undefined,
): (rows: readonly RecordRow[]) => readonly T[] {
  const known = once(read);
  return (rows) => rows.flatMap((row) => known(row) ?? []);
}
