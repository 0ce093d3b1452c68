import { openRecords } from './records.svelte';

/** Whether this device has anything with a deadline: asked before anything is fetched for it. */
export async function hasDeadlines(): Promise<boolean> {
  const records = openRecords.current;
  if (!records) return false;
  await Promise.all([records.ask({ table: 'filings' }), records.ask({ table: 'certificates' })]);
  return records.rows('filings').length + records.rows('certificates').length > 0;
}
