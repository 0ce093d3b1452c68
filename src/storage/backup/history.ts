import { tooMany } from '../../domain/history/too-many';
import { MOST_ENTRIES, type RecordRow } from '../records/record';
import type { WholeCompany } from './company';

/** Entries of one company from two sides, each once; of one that both have, the first side’s. */
function bothOf(one: readonly RecordRow[], other: readonly RecordRow[]): readonly RecordRow[] {
  const rows = new Map([...other, ...one].map((row) => [row.id, row]));
  for (const id of tooMany([...rows.keys()], MOST_ENTRIES)) rows.delete(id);
  return [...rows.values()].sort(({ id }, { id: next }) => (id < next ? -1 : 1));
}

/** Companies with the entries that others have of their history besides their own. */
export function withHistoryOf(
  companies: readonly WholeCompany[],
  others: readonly WholeCompany[],
): readonly WholeCompany[] {
  const known = new Map(others.map(({ id, records }) => [id, records.history]));
  return companies.map((company) => {
    const { history } = company.records;
    const both = bothOf(history, known.get(company.id) ?? []);
    return { ...company, records: { ...company.records, history: both } };
  });
}
