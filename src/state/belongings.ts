import type { RecordTable } from '../storage/records/record';
import { workspace } from './workspace.svelte';

/** How much belongs to companies beside their profiles. */
export interface Belongings {
  readonly filings: number;
  readonly certificates: number;
  /** Attached files. */
  readonly files: number;
  /** Whom the user talks to at units. */
  readonly contacts: number;
  /** What stands in the way, in the ledger. */
  readonly obstacles: number;
  /** Changes of answers and of products. */
  readonly history: number;
}

/** What belongs to a company of one’s own, as it is stored; nothing where it cannot be read. */
export async function belongingsOf(id: string): Promise<Belongings> {
  const { own } = workspace;
  await own?.writer.queue;
  const count = async (table: RecordTable): Promise<number> => {
    const query = { table, index: 'company', is: id } as const;
    const rows = await own?.readRecords(query).catch(() => undefined);
    return rows?.length ?? 0;
  };
  const [filings, certificates, files, contacts, obstacles, history] = await Promise.all([
    count('filings'),
    count('certificates'),
    count('files'),
    count('contacts'),
    count('obstacles'),
    count('history'),
  ]);
  return { filings, certificates, files, contacts, obstacles, history };
}
