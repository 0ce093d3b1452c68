import { afterEach, beforeEach, expect, it } from 'vitest';
import { eraseCounts, readCounts, storeCounts } from '../../../src/storage/booth/counts';
import { openDatabase, type AppDatabase } from '../../../src/storage/database';

let databases = 0;
let db: AppDatabase;
beforeEach(async () => {
  databases += 1;
  db = await openDatabase(`booth-counts-${databases}`);
});
afterEach(() => db.close());

const ONE = { '2026-11-22': { started: 1 } };

it('two pages that count at once lose nothing', async () => {
  const other = await openDatabase(db.name);
  await Promise.all(Array.from({ length: 40 }, (_, at) => storeCounts(at % 2 ? db : other, ONE)));
  other.close();
  expect(await readCounts(db)).toEqual({ '2026-11-22': { started: 40 } });
});

it('takes what is stored and is no count for nothing', async () => {
  await db.table('marks').put({ key: 'booth-counts', days: 'many' });
  expect(await storeCounts(db, ONE)).toEqual(ONE);
});

it('erases the counts alone, and gives them', async () => {
  await storeCounts(db, ONE);
  await db.marks.put({ key: 'backup', at: 1 });
  expect(await eraseCounts(db)).toEqual(ONE);
  expect(await db.marks.toArray()).toEqual([{ key: 'backup', at: 1 }]);
});
