import { RECORD_TABLES, type RecordRow, type RecordTable } from '../records/record';
import { plainOf } from './plain';

/** Records by table, in the order of their ids. */
export type Records = Readonly<Record<RecordTable, readonly RecordRow[]>>;

/** The same for every table. */
export const eachTable = (of: (table: RecordTable) => readonly RecordRow[]): Records => ({
  filings: of('filings'),
  items: of('items'),
  certificates: of('certificates'),
  files: of('files'),
  contacts: of('contacts'),
  obstacles: of('obstacles'),
  history: of('history'),
});

/** What may be a record: everything else in it is read with care by whoever shows it. */
export const isRecord = (row: unknown): row is RecordRow =>
  typeof row === 'object' &&
  row !== null &&
  'id' in row &&
  typeof row.id === 'string' &&
  row.id !== '' &&
  'company' in row &&
  typeof row.company === 'string';

const inOrder = (rows: readonly RecordRow[]): readonly RecordRow[] =>
  [...rows].sort(({ id: one }, { id: other }) => (one < other ? -1 : 1));

/** Rows of one table as a backup keeps them. */
export const plainRows = (rows: readonly RecordRow[]): readonly RecordRow[] =>
  inOrder(
    rows.flatMap((row) => {
      const plain = plainOf(row);
      return isRecord(plain) ? [plain] : [];
    }),
  );

/** Records as a backup keeps them. */
export const plainRecords = (records: Records): Records =>
  eachTable((table) => plainRows(records[table]));

export const NO_RECORDS: Records = eachTable(() => []);

const noRows = (): Record<RecordTable, RecordRow[]> => ({
  filings: [],
  items: [],
  certificates: [],
  files: [],
  contacts: [],
  obstacles: [],
  history: [],
});

/** Records taken apart by their company. */
export function byCompany(records: Records): ReadonlyMap<string, Records> {
  const found = new Map<string, ReturnType<typeof noRows>>();
  for (const table of RECORD_TABLES) {
    for (const row of records[table]) {
      const own = found.get(row.company) ?? noRows();
      found.set(row.company, own);
      own[table].push(row);
    }
  }
  return found;
}

/** Records of several companies, by table. */
export const together = (companies: readonly { readonly records: Records }[]): Records =>
  eachTable((table) => companies.flatMap(({ records }) => records[table]));
