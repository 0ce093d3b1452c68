import { Dexie } from 'dexie';

// Taken from version 0.3.0 of the app, and never changed: databases like this are in use.

/** Rows as version 2 has left them on devices, table by table. */
export const rowsOfVersion2 = {
  companies: [
    {
      id: '0a1b2c3d4e5f60718293a4b5',
      enterprise: {
        name: '示例生物',
        facts: { inChongqing: true, district: 'banan', 'role.drugHolder': true },
        unsure: ['role.university'],
      },
      products: [
        { id: '1', name: '甲', facts: { 'product.type': 'device' }, unsure: ['device.complex'] },
        { id: '2', name: '', facts: {}, unsure: [], archived: true },
      ],
      productsComplete: true,
      updatedAt: 1_790_000_000_000,
      changes: 0,
    },
    // A row that no version can read.
    { id: 'x', updatedAt: 'never', changes: 1 },
  ],
  edits: [
    {
      id: 4,
      edits: [
        {
          kind: 'change',
          id: '0a1b2c3d4e5f60718293a4b5',
          changes: [
            { field: 'answer', subject: '', fact: 'maker', value: true, unsure: false },
            { field: 'name', subject: '', name: '刚改的名字' },
          ],
          at: 1_790_000_000_009,
        },
      ],
    },
  ],
  marks: [
    { key: 'backup', at: 1_790_000_000_003 },
    { key: 'day', day: '2026-10-01' },
    { key: 'first', at: 1_780_000_000_000 },
  ],
  snapshots: [
    {
      id: 'restore',
      takenAt: 1_790_000_000_002,
      companies: [
        {
          id: 'before',
          enterprise: { name: '之前的公司', facts: {}, unsure: [] },
          products: [],
          productsComplete: false,
          updatedAt: 5,
          changes: 2,
        },
      ],
      unreadable: [{ id: 1, row: '?', foundAt: 1 }],
      restored: new Map([
        [
          '0a1b2c3d4e5f60718293a4b5',
          '{"enterprise":{"facts":{"district":"banan","inChongqing":true,"role.drugHolder":true},"name":"示例生物","unsure":["role.university"]},"id":"0a1b2c3d4e5f60718293a4b5","products":[{"facts":{"product.type":"device"},"id":"1","name":"甲","unsure":["device.complex"]},{"archived":true,"facts":{},"id":"2","name":"","unsure":[]}],"productsComplete":true}',
        ],
      ]),
    },
  ],
  unreadable: [{ id: 1, row: { id: 'text', enterprise: '某公司' }, foundAt: 1_790_000_000_001 }],
};

/** Leaves a database behind as version 2 of the app does. */
export async function openAsVersion2(
  name: string,
  rows: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores({ companies: 'id, updatedAt', unreadable: '++id' });
  db.version(2).stores({ edits: '++id', marks: 'key', snapshots: 'id' });
  await db.open();
  for (const [table, all] of Object.entries(rows)) await db.table(table).bulkAdd(all);
  db.close();
}
