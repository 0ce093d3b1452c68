import { parseRow, type Row } from '../row';
import { fingerprintOf, plainOf } from './plain';

/** A company as a backup keeps it: with every answer, but not how often it was changed. */
export type CompanyRow = Omit<Row, 'changes'>;

/** A row of any version as a backup keeps it; undefined where it is no company. */
export function companyRow(raw: unknown): CompanyRow | undefined {
  const row = parseRow(plainOf(raw));
  if (!row) return undefined;
  const { changes: _changes, ...company } = row;
  return company;
}

/** The same for companies that say the same, whenever they were changed. */
export const contentOf = ({ updatedAt: _updatedAt, ...company }: CompanyRow): string =>
  fingerprintOf(company);
