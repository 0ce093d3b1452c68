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
  // What was changed since was noted beside these records, when it was written.
  await shelf.writer.queue;
  const noted = await shelf.readRecords({ table: 'history' }).catch(() => []);
  const now = Date.now();
  shelf.put({ id: company, ...exampleCompany(language), updatedAt: now });
  for (const table of RECORD_TABLES) {
    const ids = records.rows(table).map(({ id }) => id);
    records.remove(table, ids);
  }
  for (const { id } of noted) {
    const table = 'history';
    shelf.saveRecord({ kind: 'record', table, id, company, fields: null, isNew: false, at: now });
  }
  for (const { table, id, fields } of exampleRecords(language, today.current, now)) {
    records.add(table, { ...fields, id, company });
  }
}
