import { openRecords } from './records.svelte';

/** Whether this device has anything with a deadline: asked before anything is fetched for it. */
export async function hasDeadlines(): Promise<boolean> {
  const records = openRecords.current;
  if (!records) return false;
  const tables = ['filings', 'certificates', 'obstacles'] as const;
  await Promise.all(tables.map((table) => records.ask({ table })));
  return tables.some((table) => records.rows(table).length > 0);
}
