import type { Table } from 'dexie';
import fc from 'fast-check';
import type { Records } from '../../src/storage/backup/records';
import type { AppDatabase, StoredBlob, StoredYear } from '../../src/storage/database';
import { RECORD_TABLES } from '../../src/storage/records/record';

/** What a device may hold, whatever versions of the app have stored it. */
export interface DeviceRows {
  readonly companies: readonly { readonly id: string; readonly updatedAt: number }[];
  readonly unreadable: readonly { readonly row: unknown; readonly foundAt: number }[];
  /** What belongs to the companies. */
  readonly records?: Partial<Records>;
  readonly years?: readonly StoredYear[];
  readonly blobs?: readonly StoredBlob[];
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

/** Fields of any name, as later versions may have them; but those that every record has. */
const fields = fc.dictionary(
  question.filter((name) => !['id', 'company'].includes(name)),
  fc.oneof(answer, fc.jsonValue({ maxDepth: 3 })),
  { maxKeys: 4 },
);

/** What belongs to companies, under ids that tell whose it is. */
const recordsOf = (companies: readonly string[]): fc.Arbitrary<Records> => {
  const rows = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...companies, '-'), fc.nat({ max: 3 }), fields), {
      selector: ([company, id]) => `${company} ${id}`,
      maxLength: companies.length * 2,
    })
    .map((all) =>
      all
        .filter(([company]) => companies.includes(company))
        .map(([company, id, rest]) => ({ ...rest, id: `${company} ${id}`, company })),
    );
  return fc.record({
    filings: rows,
    items: rows,
    certificates: rows,
    files: rows,
    contacts: rows,
    obstacles: rows,
    history: rows,
  });
};

/** Bytes that go by the id of their file: those of one file are the same on every device. */
export const bytesFor = (id: string, company: string): StoredBlob => ({
  id,
  company,
  blob: new Blob([`\0${id}`.repeat(id.length)], { type: 'text/plain' }),
});

export const deviceRows: fc.Arbitrary<DeviceRows> = fc
  .uniqueArray(companyRow, { selector: ({ id }) => id, maxLength: 6 })
  .chain((companies) =>
    fc.record({
      companies: fc.constant(companies),
      unreadable: fc.array(asideRow, { maxLength: 3 }),
      records: recordsOf(companies.map(({ id }) => id)),
      years: fc.uniqueArray(
        fields.chain((rest) =>
          fc.integer({ min: 2027, max: 2030 }).map((year) => ({ ...rest, year })),
        ),
        { selector: ({ year }) => year, maxLength: 2 },
      ),
      hasBytes: fc.boolean(),
    }),
  )
  .map(({ hasBytes, ...rows }) => ({
    ...rows,
    blobs: rows.records.files.flatMap(({ id, company }, at) =>
      hasBytes || at % 2 === 0 ? [bytesFor(id, company)] : [],
    ),
  }));

/** A filing with its checklist of one paper, one attached file, a certificate, a contact, an obstacle and a change, as they are stored. */
export const storedRecords = (company: string, name = '注册'): Records => {
  const filing = `${company}-filing`;
  const item = `${filing}.paper`;
  const event = { kind: 'accepted', on: '2026-03-06' };
  const file = { name: '说明书.pdf', type: 'application/pdf', size: 6 };
  return {
    filings: [{ id: filing, company, name, procedure: 'device2-registration', 'event.1': event }],
    items: [{ id: item, company, filing, title: '', state: 'ready', order: 0, due: '2026-05-01' }],
    certificates: [{ id: `${company}-certificate`, company, expiresOn: '2028-01-31' }],
    files: [{ id: `${company}-file`, company, filing, item, addedAt: 3, ...file }],
    contacts: [{ id: `${company}-contact`, company, unit: 'drug-administration', name: '窗口' }],
    obstacles: [{ id: `${company}-obstacle`, company, title: '检验排队', since: '2026-03-01' }],
    history: [
      {
        id: `2026-03-01T08:00 ${company} answer p maker`,
        company,
        subject: 'p',
        field: 'answer',
        fact: 'maker',
        at: Date.UTC(2026, 2, 1, 8),
        from: null,
        to: true,
      },
    ],
  };
};

/** The bytes of that file. */
export const storedBlob = (company: string): StoredBlob => ({
  id: `${company}-file`,
  company,
  blob: new Blob(['说明'], { type: 'application/pdf' }),
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
export const fill = (
  db: AppDatabase,
  { companies, unreadable, records = {}, years = [], blobs = [] }: DeviceRows,
): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    await db.companies.bulkPut([...companies]);
    await db.unreadable.bulkAdd(unreadable.map((row) => ({ ...row })));
    for (const table of RECORD_TABLES) await db[table].bulkPut([...(records[table] ?? [])]);
    await db.years.bulkPut([...years]);
    await db.blobs.bulkPut([...blobs]);
  });

const asText = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' || value === undefined ? `${typeof value} ${String(value)}` : value;

const asOneText = async (tables: readonly Table[]): Promise<string> =>
  JSON.stringify(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])),
    asText,
  );

/** All that a database holds, in every table, as one text. */
export const dump = (db: AppDatabase): Promise<string> => asOneText(db.tables);

/** The same but for the bytes of files, which stay for as long as an undo may need them. */
export const dumpRows = (db: AppDatabase): Promise<string> =>
  asOneText(db.tables.filter((table) => table.name !== db.blobs.name));
