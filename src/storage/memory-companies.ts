import { latestFirst, type CompanyRepository } from './companies';
import { bring, recordEditsOf } from './journal';
import { MemoryRecords } from './records/memory';
import { readRow, type Row } from './row';

/** For pages without IndexedDB, such as private windows of some browsers. */
export function memoryRepository(): CompanyRepository {
  const kept = new Map<string, Row>();
  const records = new MemoryRecords();
  return {
    kind: 'memory',
    load: (questions) => {
      const companies = [...kept.values()].flatMap((row) => readRow(questions, row) ?? []);
      return Promise.resolve({ companies: latestFirst(companies), aside: 0, stuck: 0 });
    },
    store: (edits) => {
      const { rows, missing, steps } = bring(edits, kept);
      for (const [id, row] of rows) kept.set(id, row);
      records.note(steps);
      records.store(recordEditsOf(edits).filter(({ company }) => rows.has(company)));
      return Promise.resolve(missing);
    },
    remove: (id) => {
      const row = kept.get(id);
      kept.delete(id);
      const putBack = records.takeOut(id);
      return Promise.resolve(() => {
        if (row && !kept.has(id)) {
          kept.set(id, row);
          putBack();
        }
        return Promise.resolve();
      });
    },
    records: (query) => Promise.resolve(records.find(query)),
    blobs: records.blobs,
  };
}
