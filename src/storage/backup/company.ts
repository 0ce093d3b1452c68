import { parseRow, type Row } from '../row';
import { fingerprintOf, plainOf } from './plain';
import type { Records } from './records';

/** The profile of a company as a backup keeps it, but not how often it was changed. */
export type CompanyRow = Omit<Row, 'changes'>;

/** A company with all that belongs to it. */
export interface WholeCompany extends CompanyRow {
  readonly records: Records;
}

/** A row of any version as a backup keeps it; undefined where it is no company. */
export function companyRow(raw: unknown): CompanyRow | undefined {
  const row = parseRow(plainOf(raw));
  if (!row) return undefined;
  const { changes: _changes, ...company } = row;
  return company;
}

/**
 * The same for companies that say the same, with what belongs to them, whenever they were changed
 * and whatever they said before.
 */
export function contentOf({ updatedAt: _updatedAt, records, ...company }: WholeCompany): string {
  const { contacts, obstacles, history: _history, ...others } = records;
  const isBare = [contacts, obstacles, ...Object.values(others)].every(
    ({ length }) => length === 0,
  );
  // As it was before there were records, or those of later: snapshots of that time are still to be compared.
  const said = {
    ...others,
    ...(contacts.length > 0 && { contacts }),
    ...(obstacles.length > 0 && { obstacles }),
  };
  return fingerprintOf(isBare ? company : { ...company, records: said });
}
