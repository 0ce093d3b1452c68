import { Dexie } from 'dexie';
import * as v from 'valibot';
import { withChanges, type Change } from './changes';
import type { AppDatabase } from './database';
import { keepHistory, type Step } from './history';
import { LATEST_MOMENT } from './moment';
import { recordEditSchema, type RecordEdit } from './records/record';
import { foldRecords, recordTables } from './records/tables';
import { parseRow, type Row, type StoredCompany } from './row';

/** One action of the user on one company. */
export type Edit =
  /** Stores a company whole: a new one, or a copy. */
  | { readonly kind: 'put'; readonly company: StoredCompany }
  /** Changes some fields; `at` in milliseconds since 1970, UTC. */
  | {
      readonly kind: 'change';
      readonly id: string;
      readonly changes: readonly Change[];
      readonly at: number;
    }
  /** Changes a record of the company. */
  | RecordEdit;

const record = v.record(v.string(), v.unknown());
const product = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  facts: record,
  unsure: v.array(v.unknown()),
  archived: v.exactOptional(v.literal(true)),
});
const value = v.nullable(v.union([v.boolean(), v.string(), v.number()]));
const subject = v.string();

const changeSchema: v.GenericSchema<unknown, Change> = v.variant('field', [
  v.object({
    field: v.literal('answer'),
    subject,
    fact: v.string(),
    value,
    unsure: v.boolean(),
  }),
  v.object({ field: v.literal('name'), subject, name: v.string() }),
  v.object({ field: v.literal('archived'), subject, archived: v.boolean() }),
  v.object({ field: v.literal('complete'), complete: v.boolean() }),
  v.object({ field: v.literal('added'), product, before: v.nullable(v.string()) }),
  v.object({ field: v.literal('removed'), subject, name: v.string() }),
]);

const editSchema = v.variant('kind', [
  v.object({ kind: v.literal('put'), company: v.looseObject({ id: v.string() }) }),
  v.object({
    kind: v.literal('change'),
    id: v.string(),
    changes: v.array(changeSchema),
    at: v.number(),
  }),
  recordEditSchema,
]);

/**
 * Writes edits into the journal, as one entry and so all or none. All of it is sent at once, together
 * with its commit, because the page may be left before it hears of any of it.
 * @throws DatabaseClosedError where the database is not open
 */
export const append = (db: AppDatabase, edits: readonly Edit[]): Promise<void> =>
  new Promise((resolve, reject) => {
    // Dexie would begin a little later, when the page is already busy with showing the change.
    if (!db.isOpen()) throw new Dexie.DatabaseClosedError();
    const writing = db.backendDB().transaction(db.edits.name, 'readwrite');
    writing.oncomplete = () => resolve();
    writing.onabort = () => {
      reject(writing.error ?? new DOMException('It was given up.', 'AbortError'));
    };
    writing.objectStore(db.edits.name).add({ edits });
    writing.commit();
  });

/** The id of the company that an edit is of; empty where it cannot be told. */
export function companyOf(raw: unknown): string {
  const { output: edit, success } = v.safeParse(editSchema, raw);
  if (!success) return '';
  if (edit.kind === 'record') return edit.company;
  return edit.kind === 'put' ? edit.company.id : edit.id;
}

/**
 * Whether an edit that a page has left behind is to be brought into its company: it can be read,
 * and nothing later has reached the company since. To bring one in twice changes nothing.
 */
export function isLate(raw: unknown, row: Row | undefined): raw is Edit {
  const { output: edit, success } = v.safeParse(editSchema, raw);
  if (!success) return false;
  const at = edit.kind === 'put' ? parseRow(edit.company)?.updatedAt : edit.at;
  return at !== undefined && at >= (row?.updatedAt ?? 0);
}

/** The edits of records among edits as they were stored. */
export const recordEditsOf = (edits: readonly unknown[]): readonly RecordEdit[] =>
  edits.filter((edit) => v.is(recordEditSchema, edit));

/**
 * A company after an edit; undefined where the edit is none, or is of a company that is no more.
 * What a company that is stored whole has been through is not known, so that is no step.
 */
function edited(row: Row | undefined, raw: unknown, steps: Step[]): Row | undefined {
  const { output: edit, success } = v.safeParse(editSchema, raw);
  if (!success) return undefined;
  if (edit.kind === 'put') {
    const company = parseRow(edit.company);
    return company && { ...company, changes: (row?.changes ?? 0) + 1 };
  }
  const after = row && {
    // Records are kept apart; the company only takes note that it has changed.
    ...withChanges(row, edit.kind === 'change' ? edit.changes : []),
    updatedAt: Math.min(Math.max(row.updatedAt, edit.at), LATEST_MOMENT),
    changes: row.changes + 1,
  };
  if (after) steps.push([row, after]);
  return after;
}

/** What edits make of rows. */
interface Brought {
  /** The rows that they change or add, by id. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Edits that cannot be read, or are of a company that cannot be read. */
  readonly unreadable: readonly unknown[];
  /** Companies that are no more, and so their edits neither. */
  readonly missing: readonly string[];
  /** How edits have changed companies, one after the other. */
  readonly steps: readonly Step[];
}

/**
 * Brings edits into their companies, in their order, so that of two edits of one field the later
 * one counts. An edit of a company that was removed meanwhile goes with it.
 */
export function bring(edits: readonly unknown[], stored: ReadonlyMap<string, unknown>): Brought {
  const rows = new Map<string, Row>();
  const unreadable: unknown[] = [];
  const missing = new Set<string>();
  const steps: Step[] = [];
  for (const edit of edits) {
    const id = companyOf(edit);
    const raw = rows.get(id) ?? stored.get(id);
    const row = edited(parseRow(raw), edit, steps);
    if (row) rows.set(id, row);
    else if (raw || !v.is(editSchema, edit)) unreadable.push(edit);
    else missing.add(id);
  }
  return { rows, unreadable, missing: [...missing], steps };
}

/** The edits of the journal, oldest first. */
export async function journalOf(db: AppDatabase): Promise<readonly unknown[]> {
  const entries = await db.edits.orderBy('id').toArray();
  return entries.flatMap(({ edits }) => edits);
}

/** The tables that `fold` writes. */
export const foldTables = (db: AppDatabase) => [
  db.companies,
  db.edits,
  db.unreadable,
  ...recordTables(db),
];

/**
 * Brings the journal into the companies and their records, and empties it; tells which companies
 * are no more. Runs in a transaction of its own, or in one around it that covers its tables.
 */
export async function fold(db: AppDatabase): Promise<readonly string[]> {
  // Most often it is empty, and what is being entered need not wait for all these tables.
  if ((await db.edits.count()) === 0) return [];
  return db.transaction('rw', foldTables(db), async () => {
    const edits = await journalOf(db);
    const ids = [...new Set(edits.map(companyOf))];
    const stored = await db.companies.bulkGet(ids);
    const { rows, unreadable, missing, steps } = bring(
      edits,
      new Map(ids.map((id, at) => [id, stored[at]])),
    );
    await db.companies.bulkPut([...rows.values()]);
    await keepHistory(db, steps);
    await foldRecords(
      db,
      recordEditsOf(edits).filter(({ company }) => rows.has(company)),
    );
    await db.unreadable.bulkAdd(unreadable.map((row) => ({ row, foundAt: Date.now() })));
    await db.edits.clear();
    return missing;
  });
}
