import { readRow, type StoredCompany } from '../row';
import { fingerprintOf } from './plain';

/** A row of a company, with every field that it was stored with. */
export type CompanyRow = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly updatedAt: number;
};

/** What is compared and shown does not depend on the questions of today. */
const NO_QUESTIONS: Parameters<typeof readRow>[0] = new Map();

/** A company as lists name it; undefined where the row is none. */
export const companyIn = (row: unknown): StoredCompany | undefined =>
  readRow(NO_QUESTIONS, row)?.company;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * A row as a backup keeps it: all that it holds, also answers that fit no question of today, but
 * not how often it was changed since the last backup. Undefined where the row is no company.
 */
export function companyRow(row: unknown): CompanyRow | undefined {
  const company = companyIn(row);
  if (!company || !isRecord(row)) return undefined;
  const { changes: _changes, ...rest } = row;
  return { ...rest, id: company.id, updatedAt: company.updatedAt };
}

/** The same for rows that say the same, whenever they were changed. */
export function contentOf({
  updatedAt: _updatedAt,
  changes: _changes,
  ...row
}: CompanyRow): string {
  return fingerprintOf(row);
}
