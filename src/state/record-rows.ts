import {
  editedRecord,
  isAsked,
  type RecordEdit,
  type RecordQuery,
  type RecordRow,
} from '../storage/records/record';

/** Records of one table by id. */
export type Rows = ReadonlyMap<string, RecordRow>;

/** Rows after an edit. */
export function withEdit(rows: Rows, edit: RecordEdit): Rows {
  const after = new Map(rows);
  const row = editedRecord(rows.get(edit.id), edit);
  if (row) after.set(edit.id, row);
  else after.delete(edit.id);
  return after;
}

/** Rows after what a query has found in the database, but for edits that are still to be written. */
export function withFound(
  rows: Rows,
  query: RecordQuery,
  found: readonly RecordRow[],
  unsaved: readonly RecordEdit[],
): Rows {
  const others = [...rows.values()].filter((row) => !isAsked(query, row));
  const after: Rows = new Map([...others, ...found].map((row) => [row.id, row]));
  return unsaved.filter(({ table }) => table === query.table).reduce(withEdit, after);
}
