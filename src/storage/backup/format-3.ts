import type { RecordTable } from '../records/record';
import type { Backup } from './format-1';
import { readHeader3 } from './header';
import { readWhole } from './whole';

const TABLES: readonly RecordTable[] = ['filings', 'items', 'certificates', 'files', 'contacts'];

/**
 * Reads format 3, which was written until 0.5.0: it says nothing about obstacles and history.
 * @throws {BackupError} each problem of a file
 */
export const read3 = (lines: readonly string[], password: string): Promise<Backup> =>
  readWhole(lines, password, TABLES, readHeader3);
