import * as v from 'valibot';
import type { StoredYear } from '../database';
import { moment } from '../moment';
import type { Bytes } from './bytes';
import type { CompanyRow, WholeCompany } from './company';
import { isDeeperThan } from './depth';
import { MAX_DEPTH } from './limits';
import { BackupError } from './problem';
import type { Records } from './records';

/** A row that could not be read, as it was found. */
export interface AsideRow {
  readonly row: unknown;
  /** Milliseconds since 1970, UTC. */
  readonly foundAt: number;
}

/** A company of a backup, which says nothing about the tables of records that are not there. */
export interface SavedCompany extends CompanyRow {
  readonly records?: Partial<Records>;
}

/** What a backup holds. */
export interface Payload {
  readonly companies: readonly SavedCompany[];
  /** Undefined: the backup says nothing about them. */
  readonly years: readonly StoredYear[] | undefined;
  readonly unreadable: readonly AsideRow[];
  /** The bytes of attached files, by their ids; of all of them, of some or of none. */
  readonly attached: ReadonlyMap<string, Blob>;
}

/** A backup that leaves nothing unsaid. */
export interface WholePayload extends Payload {
  readonly companies: readonly WholeCompany[];
  readonly years: readonly StoredYear[];
}

/** Rows that were put aside. */
export const asideRows = v.array(v.object({ row: v.unknown(), foundAt: moment }));

/**
 * Reads JSON that a backup holds.
 * @throws {BackupError} `content`
 */
export function parseJson(bytes: Bytes): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (isDeeperThan(MAX_DEPTH, text)) throw new RangeError('nested too deep');
    return JSON.parse(text);
  } catch (error) {
    throw new BackupError('content', error);
  }
}

/** Whether no two are the same. */
export const areDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
