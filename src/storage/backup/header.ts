import * as v from 'valibot';
import { moment } from '../moment';
import { isDeeperThan } from './depth';
import { MAX_BYTES, MAX_HEADER, MAX_ITERATIONS } from './limits';
import { BackupError } from './problem';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const base64 = (characters: number) =>
  v.pipe(v.string(), v.length(characters), v.regex(/^[A-Za-z0-9+/]+={0,2}$/));

const encryption = v.object({
  kdf: v.literal('PBKDF2'),
  hash: v.literal('SHA-256'),
  iterations: v.pipe(count, v.minValue(1), v.maxValue(MAX_ITERATIONS)),
  /** 16 bytes. */
  salt: base64(24),
  cipher: v.literal('AES-GCM'),
  /** 12 bytes. */
  iv: base64(16),
});

const header = v.object({
  /** Version of the app that made it. */
  app: v.pipe(v.string(), v.maxLength(80)),
  /** Day on which the policies of that app were checked. */
  catalogue: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  madeAt: moment,
  counts: v.object({ companies: count, unreadable: count }),
  /** Of the content, before it is packed. */
  bytes: count,
  encoding: v.picklist(['gzip', 'none']),
  encryption: v.optional(encryption),
});

const header2 = v.object({
  ...header.entries,
  counts: v.object({
    ...header.entries.counts.entries,
    filings: count,
    items: count,
    certificates: count,
    files: count,
    years: count,
    /** Files whose bytes are in the backup, too. */
    attached: count,
  }),
  /** How many of the bytes are rows; the rest are those of attached files. */
  rows: count,
});

const header3 = v.object({
  ...header2.entries,
  counts: v.object({ ...header2.entries.counts.entries, contacts: count }),
});

const header4 = v.object({
  ...header3.entries,
  counts: v.object({ ...header3.entries.counts.entries, obstacles: count, history: count }),
});

export type Encryption = v.InferOutput<typeof encryption>;

/** What a backup says of itself openly, also where a password locks the rest. */
export type Header = v.InferOutput<typeof header>;
/** Of a format that holds all that belongs to companies: since format 2. */
export type WholeHeader = v.InferOutput<typeof header2>;

function readLine<T extends Header>(schema: v.GenericSchema<unknown, T>, line: string): T {
  if (line.length > MAX_HEADER || isDeeperThan(4, line)) throw new BackupError('damaged');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), line);
  if (!parsed.success) throw new BackupError('damaged');
  if (parsed.output.bytes > MAX_BYTES) throw new BackupError('too-large');
  return parsed.output;
}

/**
 * Reads the line that says what is in a backup of format 1.
 * @throws {BackupError} `damaged`, `too-large`
 */
export const readHeader1 = (line: string): Header => readLine(header, line);

/**
 * Reads the line that says what is in a backup of format 2.
 * @throws {BackupError} `damaged`, `too-large`
 */
export const readHeader2 = (line: string): WholeHeader => readLine(header2, line);

/**
 * Reads the line that says what is in a backup of format 3.
 * @throws {BackupError} `damaged`, `too-large`
 */
export const readHeader3 = (line: string): WholeHeader => readLine(header3, line);

/**
 * Reads the line that says what is in a backup of format 4.
 * @throws {BackupError} `damaged`, `too-large`
 */
export const readHeader4 = (line: string): WholeHeader => readLine(header4, line);
