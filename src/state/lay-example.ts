import { exampleCompany } from '../data/example';
import type { Language } from '../domain/text';
import { RECORD_TABLES } from '../storage/records/record';
import { exampleRecords } from './example-records';
import { recordsOf } from './shelf-records.svelte';
import type { Shelf } from './shelf.svelte';
import { today } from './today.svelte';

/** Puts the example on its shelf, in place of what became of it. */
export async function layExample(shelf: Shelf, company: string, language: Language): Promise<void> {
  const records = recordsOf(shelf);
  await Promise.all(RECORD_TABLES.map((table) => records.ask({ table })));
  const now = Date.now();
  shelf.put({ id: company, ...exampleCompany(language), updatedAt: now });
  for (const table of RECORD_TABLES) {
    const ids = records.rows(table).map(({ id }) => id);
    records.remove(table, ids);
  }
  for (const { table, id, fields } of exampleRecords(language, today.current, now)) {
    records.add(table, { ...fields, id, company });
  }
}
