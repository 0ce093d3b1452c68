import * as v from 'valibot';
import { moment } from '../moment';
import type { Bytes } from './bytes';
import { companyRow, type CompanyRow } from './company';
import { isDeeperThan } from './depth';
import type { Header } from './header';
import { MAX_DEPTH } from './limits';
import { BackupError } from './problem';

/** A row that could not be read, as it was found. */
export interface AsideRow {
  readonly row: unknown;
  /** Milliseconds since 1970, UTC. */
  readonly foundAt: number;
}

/** What a backup holds. */
export interface Payload {
  readonly companies: readonly CompanyRow[];
  readonly unreadable: readonly AsideRow[];
}

const payload = v.object({
  companies: v.array(v.unknown()),
  unreadable: v.array(v.object({ row: v.unknown(), foundAt: moment })),
});

export const writePayload = (content: Payload): Bytes =>
  new TextEncoder().encode(JSON.stringify(content));

function parse(bytes: Bytes): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (isDeeperThan(MAX_DEPTH, text)) throw new RangeError('nested too deep');
    return JSON.parse(text);
  } catch (error) {
    throw new BackupError('content', error);
  }
}

/**
 * Reads what a backup holds, and proves it against what its header promised.
 * @throws {BackupError} `content`
 */
export function readPayload(bytes: Bytes, { counts }: Header): Payload {
  const parsed = v.safeParse(payload, parse(bytes));
  if (!parsed.success) throw new BackupError('content');
  const { unreadable } = parsed.output;
  const companies = parsed.output.companies.flatMap((row) => companyRow(row) ?? []);
  const isWhole =
    companies.length === parsed.output.companies.length &&
    companies.length === counts.companies &&
    unreadable.length === counts.unreadable &&
    new Set(companies.map(({ id }) => id)).size === companies.length;
  if (!isWhole) throw new BackupError('content');
  return { companies, unreadable: unreadable.map(({ row, foundAt }) => ({ row, foundAt })) };
}
