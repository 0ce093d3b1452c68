import type { RecordRow } from '../storage/records/record';

/** Reads each row once: a row is exchanged when it changes, and never changed itself. */
export function readOnce<T>(
  read: (row: RecordRow) => T | undefined,
): (rows: readonly RecordRow[]) => readonly T[] {
  const known = new WeakMap<RecordRow, { readonly value: T | undefined }>();
  return (rows) =>
    rows.flatMap((row) => {
      const found = known.get(row) ?? { value: read(row) };
      known.set(row, found);
      return found.value ?? [];
    });
}
