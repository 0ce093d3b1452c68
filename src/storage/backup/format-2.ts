import * as v from 'valibot';
import type { StoredYear } from '../database';
import { RECORD_TABLES, type RecordRow } from '../records/record';
import type { Bytes } from './bytes';
import { companyRow } from './company';
import { linesOf, openLines } from './content';
import { readHeader2, type WholeHeader } from './header';
import { MAX_BYTES } from './limits';
import { areDistinct, asideRows, parseJson, type WholePayload } from './payload';
import { BackupError } from './problem';
import { isRecord, plainRecords, together } from './records';
import { isYear } from './years';

/** What was made when, by what, and how it is to be locked. */
export interface Making {
  /** Version of the app. */
  readonly app: string;
  /** Day on which its policies were checked, `YYYY-MM-DD`. */
  readonly catalogue: string;
  /** Milliseconds since 1970, UTC. */
  readonly madeAt: number;
  /** Empty: it is not locked. */
  readonly password: string;
  /** How hard the password is to guess; the usual number where it is left out. */
  readonly iterations?: number;
}

/** Of each attached file in turn its id, its type and how many bytes of the content are its own. */
const attachedSchema = v.array(
  v.object({
    id: v.pipe(v.string(), v.nonEmpty()),
    type: v.string(),
    size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
);

const rows = v.array(v.custom<RecordRow>(isRecord));
const records = v.object({ filings: rows, items: rows, certificates: rows, files: rows });
const company = v.looseObject({ records });
const payload = v.object({
  companies: v.array(company),
  years: v.array(v.custom<StoredYear>(isYear)),
  unreadable: asideRows,
  attached: attachedSchema,
});

const countsOf = ({ companies, years, unreadable, attached }: WholePayload) => {
  const { filings, items, certificates, files } = together(companies);
  return {
    companies: companies.length,
    unreadable: unreadable.length,
    filings: filings.length,
    items: items.length,
    certificates: certificates.length,
    files: files.length,
    years: years.length,
    attached: attached.size,
  };
};

async function bytesOf(blob: Blob): Promise<Bytes> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    throw new BackupError('files-unreadable', error);
  }
}

/** The rows in JSON, and behind them the bytes of the files. */
async function contentOf(rowBytes: Bytes, { attached }: WholePayload): Promise<Bytes> {
  const size = [...attached.values()].reduce((sum, blob) => sum + blob.size, rowBytes.length);
  if (size > MAX_BYTES) throw new BackupError('too-large');
  const content = new Uint8Array(size);
  content.set(rowBytes);
  let at = rowBytes.length;
  for (const blob of attached.values()) {
    content.set(await bytesOf(blob), at);
    at += blob.size;
  }
  return content;
}

/**
 * Lines of format 2.
 * @throws {BackupError} `too-large`, `files-too-large`, `files-unreadable`
 */
export async function write2(whole: WholePayload, making: Making): Promise<readonly string[]> {
  const { app, catalogue, madeAt } = making;
  const { companies, years, unreadable } = whole;
  const attached = [...whole.attached].map(([id, { type, size }]) => ({ id, type, size }));
  const json = JSON.stringify({ companies, years, unreadable, attached });
  const rowBytes = new TextEncoder().encode(json);
  try {
    const content = await contentOf(rowBytes, whole);
    const counts = countsOf(whole);
    const told = { app, catalogue, madeAt, counts, rows: rowBytes.length, bytes: content.length };
    return await linesOf(told, content, making);
  } catch (error) {
    const isTooLarge = error instanceof BackupError && error.problem === 'too-large';
    throw isTooLarge && attached.length > 0 ? new BackupError('files-too-large') : error;
  }
}

/** Whether everything belongs to the company under which it stands, and nothing is there twice. */
function isSound({ companies, years, attached }: WholePayload): boolean {
  const all = together(companies);
  const known = new Set(all.files.map(({ id }) => id));
  return (
    companies.every((each) =>
      RECORD_TABLES.every((table) => each.records[table].every((row) => row.company === each.id)),
    ) &&
    areDistinct(companies.map(({ id }) => id)) &&
    RECORD_TABLES.every((table) => areDistinct(all[table].map(({ id }) => id))) &&
    areDistinct(years.map(({ year }) => String(year))) &&
    [...attached.keys()].every((id) => known.has(id))
  );
}

const hasCounts = (whole: WholePayload, { counts }: WholeHeader): boolean => {
  const found: Readonly<Record<string, number>> = countsOf(whole);
  return Object.entries(counts).every(([name, count]) => found[name] === count);
};

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
 * Reads format 2, and proves it against what its header promised.
 * @throws {BackupError} each problem of a file
 */
export async function read2(
  lines: readonly string[],
  password: string,
): Promise<WholePayload & { readonly header: WholeHeader }> {
  const { header, content } = await openLines(lines, password, readHeader2);
  const { output, success } = v.safeParse(payload, parseJson(content.subarray(0, header.rows)));
  if (!success) throw new BackupError('content');
  const whole: WholePayload = {
    companies: output.companies.flatMap((each) => {
      const row = companyRow(each);
      return row ? [{ ...row, records: plainRecords(each.records) }] : [];
    }),
    years: output.years,
    unreadable: output.unreadable,
    attached: filesOf(content, header.rows, output.attached),
  };
  if (!hasCounts(whole, header) || !isSound(whole)) throw new BackupError('content');
  return { header, ...whole };
}
