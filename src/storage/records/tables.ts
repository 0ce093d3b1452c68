import type { Table } from 'dexie';
import type { AppDatabase } from '../database';
import {
  bringRecords,
  isAsked,
  RECORD_TABLES,
  type RecordEdit,
  type RecordQuery,
  type RecordRow,
} from './record';

type Records = Table<RecordRow, string>;

/** The tables that hold what belongs to a company beside its profile. */
export const recordTables = (db: AppDatabase): readonly Records[] =>
  RECORD_TABLES.map((name) => db[name]);

/** Rows by id; undefined for those that are no more. */
type Exchanged = ReadonlyMap<string, RecordRow | undefined>;

/** Removes rows; to ask for none would end a transaction around it too soon in some places. */
export const removeRows = async (table: Records, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await table.bulkDelete([...ids]);
};

/**
 * Exchanges rows of a table, in a transaction around it that covers it.
 * @param change gives what becomes of them, from what they are
 */
export async function exchangeRows(
  table: Records,
  ids: readonly string[],
  change: (find: (id: string) => RecordRow | undefined) => Exchanged,
): Promise<void> {
  const found = await table.bulkGet([...ids]);
  const stored = new Map(ids.map((id, at) => [id, found[at]]));
  const rows = change((id) => stored.get(id));
  await table.bulkPut([...rows.values()].flatMap((row) => row ?? []));
  await removeRows(
    table,
    [...rows].flatMap(([id, row]) => (row ? [] : [id])),
  );
}

/** Brings edits into their records, in a transaction around it that covers their tables. */
export async function foldRecords(db: AppDatabase, edits: readonly RecordEdit[]): Promise<void> {
  for (const name of RECORD_TABLES) {
    const own = edits.filter(({ table }) => table === name);
    if (own.length === 0) continue;
    const ids = own.map(({ id }) => id);
    await exchangeRows(
      db[name],
      ids,
      (find) => bringRecords(own, (_table, id) => find(id)).get(name) ?? new Map(),
    );
  }
}

function collect(table: Records, { index, is }: RecordQuery): Promise<RecordRow[]> {
  if (index === undefined) return table.toArray();
  return is === undefined
    ? table.orderBy(index).toArray()
    : table.where(index).equals(is).toArray();
}

/** The records that a query asks for, as they are with edits that are not folded yet. */
export async function findRecords(
  db: AppDatabase,
  query: RecordQuery,
  waiting: readonly RecordEdit[],
): Promise<readonly RecordRow[]> {
  const table = db[query.table];
  const rows = new Map((await collect(table, query)).map((row) => [row.id, row]));
  const edits = waiting.filter((edit) => edit.table === query.table);
  if (edits.length === 0) return [...rows.values()];
  const stored = new Map(
    (await table.bulkGet(edits.map(({ id }) => id))).flatMap((row) => (row ? [[row.id, row]] : [])),
  );
  const changed = bringRecords(edits, (_table, id) => stored.get(id)).get(query.table) ?? [];
  for (const [id, row] of changed) {
    if (row && isAsked(query, row)) rows.set(id, row);
    else rows.delete(id);
  }
  return [...rows.values()];
}
