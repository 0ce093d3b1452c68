import { Dexie } from 'dexie';

// Taken from version 0.2.0 of the app, and never changed: databases like this are in use.

/** Rows as version 1 has left them on devices. */
export const rowsOfVersion1 = {
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
    },
    {
      id: 'ffeeddccbbaa998877665544',
      enterprise: { name: '', facts: {}, unsure: [] },
      products: [],
      productsComplete: false,
      updatedAt: 0,
    },
    // A row that no version can read.
    { id: 'x', updatedAt: 'never' },
  ],
  unreadable: [{ id: 1, row: { id: 'text', enterprise: '某公司' }, foundAt: 1_790_000_000_001 }],
};

/** Leaves a database behind as version 1 of the app does. */
export async function openAsVersion1(
  name: string,
  rows: { readonly companies: readonly object[]; readonly unreadable: readonly object[] },
): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores({ companies: 'id, updatedAt', unreadable: '++id' });
  await db.open();
  await db.table('companies').bulkAdd(rows.companies);
  await db.table('unreadable').bulkAdd(rows.unreadable);
  db.close();
}
