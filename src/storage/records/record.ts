import * as v from 'valibot';

/** What is kept of a company beside its profile. */
export const RECORD_TABLES = [
  'filings',
  'items',
  'certificates',
  'files',
  'contacts',
  'obstacles',
  'history',
] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];

/** So many entries of the history of a company are kept. */
export const MOST_ENTRIES = 500;

/**
 * A record as it is stored: one value per field, so that edits of different fields, made in
 * different pages, do not meet. What belongs together under a key has it in its name: `event.x`.
 */
export interface RecordRow {
  readonly id: string;
  readonly company: string;
  readonly [field: string]: unknown;
}

/** Changes some fields of a record; a field of null goes, and so does the record without fields. */
export interface RecordEdit {
  readonly kind: 'record';
  readonly table: RecordTable;
  readonly id: string;
  readonly company: string;
  readonly fields: Readonly<Record<string, unknown>> | null;
  /** Makes the record where there is none; any other edit of one that was removed is forgotten. */
  readonly isNew: boolean;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

export const recordEditSchema = v.object({
  kind: v.literal('record'),
  table: v.picklist(RECORD_TABLES),
  id: v.pipe(v.string(), v.nonEmpty()),
  company: v.string(),
  fields: v.nullable(v.record(v.string(), v.unknown())),
  isNew: v.boolean(),
  at: v.number(),
});

/** A record after an edit; undefined where there is none. */
export function editedRecord(
  row: RecordRow | undefined,
  { id, company, fields, isNew }: RecordEdit,
): RecordRow | undefined {
  if (fields === null || (!row && !isNew)) return undefined;
  const kept = Object.entries({ ...row, ...fields }).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(kept), id, company };
}

/** Records after edits, in their order, by table and id; undefined for those that are no more. */
export type Brought = ReadonlyMap<RecordTable, ReadonlyMap<string, RecordRow | undefined>>;

/** @param find a record as it is stored */
export function bringRecords(
  edits: readonly RecordEdit[],
  find: (table: RecordTable, id: string) => RecordRow | undefined,
): Brought {
  const brought = new Map<RecordTable, Map<string, RecordRow | undefined>>();
  for (const edit of edits) {
    const rows = brought.get(edit.table) ?? new Map<string, RecordRow | undefined>();
    brought.set(edit.table, rows);
    const row = rows.has(edit.id) ? rows.get(edit.id) : find(edit.table, edit.id);
    rows.set(edit.id, editedRecord(row, edit));
  }
  return brought;
}

/** Which records to read: all of a table, those of an index, or those with one value of it. */
export interface RecordQuery {
  readonly table: RecordTable;
  readonly index?: 'company' | 'filing' | 'due';
  readonly is?: string;
}

/** Whether a record is among those that a query reads. */
export const isAsked = ({ index, is }: RecordQuery, row: RecordRow): boolean =>
  index === undefined || (is === undefined ? row[index] !== undefined : row[index] === is);
