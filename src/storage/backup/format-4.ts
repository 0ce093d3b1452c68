import { RECORD_TABLES } from '../records/record';
import type { Bytes } from './bytes';
import { linesOf } from './content';
import type { Backup } from './format-1';
import { readHeader4 } from './header';
import { MAX_BYTES } from './limits';
import type { WholePayload } from './payload';
import { BackupError } from './problem';
import { countsOf, readWhole } from './whole';

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
 * Lines of format 4.
 * @throws {BackupError} `too-large`, `files-too-large`, `files-unreadable`
 */
export async function write4(whole: WholePayload, making: Making): Promise<readonly string[]> {
  const { app, catalogue, madeAt } = making;
  const { companies, years, unreadable } = whole;
  const attached = [...whole.attached].map(([id, { type, size }]) => ({ id, type, size }));
  const json = JSON.stringify({ companies, years, unreadable, attached });
  const rowBytes = new TextEncoder().encode(json);
  try {
    const content = await contentOf(rowBytes, whole);
    const counts = countsOf(whole, RECORD_TABLES);
    const told = { app, catalogue, madeAt, counts, rows: rowBytes.length, bytes: content.length };
    return await linesOf(told, content, making);
  } catch (error) {
    const isTooLarge = error instanceof BackupError && error.problem === 'too-large';
    throw isTooLarge && attached.length > 0 ? new BackupError('files-too-large') : error;
  }
}

/**
 * Reads format 4: everything that belongs to companies, the obstacles of their ledger and their history too.
 * @throws {BackupError} each problem of a file
 */
export const read4 = (lines: readonly string[], password: string): Promise<Backup> =>
  readWhole(lines, password, RECORD_TABLES, readHeader4);
