import * as v from 'valibot';
import type { StoredYear } from '../database';
import type { RecordRow, RecordTable } from '../records/record';
import type { Bytes } from './bytes';
import { companyRow } from './company';
import { openLines } from './content';
import type { Backup } from './format-1';
import type { WholeHeader } from './header';
import { areDistinct, asideRows, parseJson, type Payload } from './payload';
import { BackupError } from './problem';
import { isRecord, plainRows, type Records } from './records';
import { isYear } from './years';

// What format 2 and its successors have in common: rows in JSON, and behind them the bytes of files.

/** Of each attached file in turn its id, its type and how many bytes of the content are its own. */
const attachedSchema = v.array(
  v.object({
    id: v.pipe(v.string(), v.nonEmpty()),
    type: v.string(),
    size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
);

const payload = v.object({
  companies: v.array(v.looseObject({ records: v.record(v.string(), v.unknown()) })),
  years: v.array(v.custom<StoredYear>(isYear)),
  unreadable: asideRows,
  attached: attachedSchema,
});

const rows = v.array(v.custom<RecordRow>(isRecord));

/** Every record of one table. */
const ofTable = ({ companies }: Payload, table: RecordTable): readonly RecordRow[] =>
  companies.flatMap(({ records }) => records?.[table] ?? []);

/** How many of everything a backup holds, as its header promises it. */
export const countsOf = (backup: Payload, tables: readonly RecordTable[]) => ({
  companies: backup.companies.length,
  unreadable: backup.unreadable.length,
  ...Object.fromEntries(tables.map((table) => [table, ofTable(backup, table).length])),
  years: backup.years?.length ?? 0,
  attached: backup.attached.size,
});

/** Whether everything belongs to the company under which it stands, and nothing is there twice. */
function isSound(backup: Payload, tables: readonly RecordTable[]): boolean {
  const { companies, years = [], attached } = backup;
  const files = new Set(ofTable(backup, 'files').map(({ id }) => id));
  return (
    companies.every(({ id, records }) =>
      tables.every((table) => records?.[table]?.every((row) => row.company === id)),
    ) &&
    areDistinct(companies.map(({ id }) => id)) &&
    tables.every((table) => areDistinct(ofTable(backup, table).map(({ id }) => id))) &&
    areDistinct(years.map(({ year }) => String(year))) &&
    [...attached.keys()].every((id) => files.has(id))
  );
}

/** The records of one company, of the tables that the format has. */
function recordsOf(
  given: Readonly<Record<string, unknown>>,
  tables: readonly RecordTable[],
): Partial<Records> {
  const found: { [table in RecordTable]?: readonly RecordRow[] } = {};
  for (const table of tables) {
    const { output, success } = v.safeParse(rows, given[table]);
    if (!success) throw new BackupError('content');
    found[table] = plainRows(output);
  }
  return found;
}

/** The bytes behind the rows, file by file. */
function filesOf(
  content: Bytes,
  start: number,
  list: v.InferOutput<typeof attachedSchema>,
): ReadonlyMap<string, Blob> {
  let at = start;
  const files = list.map(({ id, type, size }) => {
    const bytes = content.subarray(at, at + size);
    at += size;
    return [id, new Blob([bytes], { type })] as const;
  });
  if (at !== content.length || !areDistinct(list.map(({ id }) => id))) {
    throw new BackupError('content');
  }
  return new Map(files);
}

/**
 * Reads such lines, and proves them against what their header promised.
 * @param tables what the format knows of what belongs to companies
 * @throws {BackupError} each problem of a file
 */
export async function readWhole<H extends WholeHeader>(
  lines: readonly string[],
  password: string,
  tables: readonly RecordTable[],
  readHeader: (line: string) => H,
): Promise<Backup> {
  const { header, content } = await openLines(lines, password, readHeader);
  const { output, success } = v.safeParse(payload, parseJson(content.subarray(0, header.rows)));
  if (!success) throw new BackupError('content');
  const { companies, years, unreadable } = output;
  const backup: Payload = {
    companies: companies.flatMap((each) => {
      const row = companyRow(each);
      return row ? [{ ...row, records: recordsOf(each.records, tables) }] : [];
    }),
    years,
    unreadable,
    attached: filesOf(content, header.rows, output.attached),
  };
  const found: Readonly<Record<string, number>> = countsOf(backup, tables);
  const isAsPromised = Object.entries(header.counts).every(([name, is]) => found[name] === is);
  if (!isAsPromised || !isSound(backup, tables)) throw new BackupError('content');
  return { header, ...backup };
}
