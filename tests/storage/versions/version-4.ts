import { Dexie } from 'dexie';

// Taken from version 0.5.0 of the app, and never changed: databases like this are in use.

const company = '0a1b2c3d4e5f60718293a4b5';

/** Rows as version 4 has left them on devices, table by table. */
export const rowsOfVersion4 = {
  companies: [
    {
      id: company,
      enterprise: { name: '示例器械', facts: { inChongqing: true }, unsure: [] },
      products: [{ id: '1', name: '甲', facts: { 'product.type': 'device' }, unsure: [] }],
      productsComplete: true,
      updatedAt: 1_790_000_000_000,
      changes: 3,
    },
  ],
  edits: [
    {
      id: 7,
      edits: [
        {
          kind: 'record',
          table: 'filings',
          id: 'f',
          company,
          fields: { 'event.b': { kind: 'accepted', on: '2026-03-02' } },
          isNew: false,
          at: 1_790_000_000_009,
        },
      ],
    },
  ],
  filings: [
    {
      id: 'f',
      company,
      product: '1',
      procedure: 'device2-registration',
      version: 1,
      name: '甲的注册',
      createdAt: 1_790_000_000_001,
      'event.a': { kind: 'submitted', on: '2026-02-24' },
      'variant.device.class': 'II',
    },
  ],
  items: [{ id: 'f.report', company, filing: 'f', title: '检验报告', order: 0, due: '2026-02-20' }],
  certificates: [
    { id: 'c', company, kind: 'device-production', number: '渝 1', expiresOn: '2028-05-06' },
  ],
  files: [
    {
      id: 'e',
      company,
      filing: 'f',
      item: 'f.report',
      name: '报告.pdf',
      type: 'application/pdf',
      size: 3,
      addedAt: 1_790_000_000_002,
    },
  ],
  blobs: [{ id: 'e', company, blob: new Blob(['pdf']) }],
  years: [{ year: 2027, holidays: [], workdays: ['2027-02-06'] }],
  marks: [{ key: 'day', day: '2026-11-01' }],
  contacts: [{ id: 'desk', company, unit: 'health', name: '科教窗口', note: '上午' }],
  packs: [{ id: 'own', pack: { format: 1 }, addedAt: 1_790_000_000_003 }],
  catalogues: [{ id: 'used', schema: 1, text: '{}', day: '2026-11-01' }],
  snapshots: [],
  unreadable: [],
};

/** Leaves a database behind as version 4 of the app does. */
export async function openAsVersion4(
  name: string,
  rows: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const db = new Dexie(name);
  db.version(2).stores({
    companies: 'id, updatedAt',
    unreadable: '++id',
    edits: '++id',
    marks: 'key',
    snapshots: 'id',
  });
  db.version(3).stores({
    filings: 'id, company',
    items: 'id, company, filing, due',
    certificates: 'id, company',
    files: 'id, company, filing',
    blobs: 'id, company',
    years: 'year',
  });
  db.version(4).stores({ contacts: 'id, company', packs: 'id', catalogues: 'id' });
  await db.open();
  for (const [table, all] of Object.entries(rows)) await db.table(table).bulkAdd(all);
  db.close();
}
