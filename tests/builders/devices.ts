import fc from 'fast-check';
import type { AppDatabase } from '../../src/storage/database';

/** What a device may hold, whatever versions of the app have stored it. */
export interface DeviceRows {
  readonly companies: readonly { readonly id: string; readonly updatedAt: number }[];
  readonly unreadable: readonly { readonly row: unknown; readonly foundAt: number }[];
}

const TRAPS = ['__proto__', 'constructor', 'toString', '<img src=x onerror=alert(1)>', '渝"\\\n'];
const word = fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: 'binary', maxLength: 12 }));
const answer = fc.oneof(fc.boolean(), fc.integer(), fc.double({ noNaN: true }), word);
// Names that a question never has, because every object has them.
const question = word.filter((id) => !['__proto__', 'constructor', 'prototype'].includes(id));
const facts = fc.dictionary(question, answer, { maxKeys: 6 });
const subject = { name: word, facts, unsure: fc.array(word, { maxLength: 3 }) };
const time = fc.integer({ min: 0, max: 2_000_000_000_000 });

/** A row of a company; ids come from few, so that devices have companies in common. */
const companyRow = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    updatedAt: time,
    enterprise: fc.record(subject),
    products: fc.uniqueArray(
      fc.record(
        { id: fc.string({ minLength: 1 }), ...subject, archived: fc.constant(true) },
        { requiredKeys: ['id', 'name', 'facts', 'unsure'] },
      ),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
    productsComplete: fc.boolean(),
    changes: fc.nat({ max: 20 }),
  },
  { requiredKeys: ['id', 'updatedAt', 'enterprise', 'products', 'productsComplete'] },
);

/** All that IndexedDB keeps may have been put aside. */
const asideRow = fc.record({
  row: fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.date(), fc.bigInt(), fc.constant(undefined)),
  foundAt: time,
});

export const deviceRows: fc.Arbitrary<DeviceRows> = fc.record({
  companies: fc.uniqueArray(companyRow, { selector: ({ id }) => id, maxLength: 6 }),
  unreadable: fc.array(asideRow, { maxLength: 3 }),
});

/** A company as the app stores it. */
export const storedCompany = (id: string, updatedAt = 1, extras: object = {}) => ({
  id,
  updatedAt,
  enterprise: { name: `${id}公司`, facts: { maker: true }, unsure: [] },
  products: [{ id: 'p', name: '甲', facts: {}, unsure: [] }],
  productsComplete: true,
  changes: 0,
  ...extras,
});

/** Makes a device hold exactly these rows. */
export const fill = (db: AppDatabase, { companies, unreadable }: DeviceRows): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    await db.companies.bulkPut([...companies]);
    await db.unreadable.bulkAdd(unreadable.map((row) => ({ ...row })));
  });

const asText = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' || value === undefined ? `${typeof value} ${String(value)}` : value;

/** All that a database holds, in every table, as one text. */
export const dump = async (db: AppDatabase): Promise<string> =>
  JSON.stringify(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])),
    asText,
  );
