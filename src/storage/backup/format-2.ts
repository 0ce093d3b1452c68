import type { RecordTable } from '../records/record';
import type { Backup } from './format-1';
import { readHeader2 } from './header';
import { readWhole } from './whole';

const TABLES: readonly RecordTable[] = ['filings', 'items', 'certificates', 'files'];

/**
 * Reads format 2, which was written until 0.4.0: it says nothing about contacts.
 * @throws {BackupError} each problem of a file
 */
export const read2 = (lines: readonly string[], password: string): Promise<Backup> =>
  readWhole(lines, password, TABLES, readHeader2);
