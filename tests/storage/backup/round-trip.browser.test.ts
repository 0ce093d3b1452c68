import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type AppDatabase } from '../../../src/storage/database';
import { backupOf, restoreText, undo } from '../../builders/backup-device';
import { deviceRows, dump, fill, type DeviceRows } from '../../builders/devices';
import { numRuns, seed } from '../../setup/fast-check';

let db: AppDatabase;
beforeAll(async () => {
  db = await openDatabase('backup-round-trip');
});

type Row = DeviceRows['companies'][number] & { readonly changes?: unknown };

const asJson = (value: unknown): unknown =>
  value === undefined || typeof value === 'bigint'
    ? value === undefined
      ? null
      : String(value)
    : JSON.parse(JSON.stringify(value));

/** What a company says, but for the count of its changes. */
const said = ({ changes: _changes, ...row }: Row): unknown => asJson(row);

const companiesOf = ({ companies }: DeviceRows) =>
  new Map(companies.map((row) => [row.id, said(row)]));

const asideOf = ({ unreadable }: DeviceRows) =>
  unreadable.map(({ row, foundAt }) => ({ row: asJson(row), foundAt }));

/** Two devices that have some companies in common, some of them unchanged. */
const twoDevices = fc
  .tuple(deviceRows, deviceRows, fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']))
  .map(([saved, other, same]) => {
    const shared = saved.companies.filter(({ id }) => same.includes(id));
    const own = other.companies.filter(({ id }) => shared.every((row) => row.id !== id));
    return { saved, here: { ...other, companies: [...own, ...shared] } };
  });

const held = async (): Promise<DeviceRows> => ({
  companies: await db.companies.toArray(),
  unreadable: await db.unreadable.toArray(),
});

const asked = { seed, numRuns: Math.max(10, Math.ceil(numRuns / 2)) };

describe.each([
  ['without a password', ''],
  ['with a password', '渝药 🧪'],
])('a backup %s', (_what, password) => {
  it('gives an empty device the same companies in number and in content', async () => {
    const property = fc.asyncProperty(deviceRows, async (rows) => {
      await fill(db, rows);
      const { text, companies, unreadable } = await backupOf(db, password);
      expect([companies, unreadable]).toEqual([rows.companies.length, rows.unreadable.length]);
      for (const mode of ['merge', 'replace'] as const) {
        await fill(db, { companies: [], unreadable: [] });
        const outcome = await restoreText(db, text, mode, password);
        expect(outcome).toMatchObject({ added: companies, total: companies });
        const now = await held();
        expect(now.companies).toHaveLength(companies);
        expect(now.unreadable.length).toBeLessThanOrEqual(unreadable);
        expect(companiesOf(now)).toEqual(companiesOf(rows));
        if (mode === 'replace') expect(asideOf(now)).toEqual(asideOf(rows));
      }
    });
    await fc.assert(property, asked);
  });

  it('replaces or is merged into what a device holds, and can be taken back', async () => {
    const property = fc.asyncProperty(twoDevices, async ({ saved, here }) => {
      await fill(db, saved);
      const { text } = await backupOf(db, password);
      await fill(db, here);
      const before = await dump(db);

      const replaced = await restoreText(db, text, 'replace', password);
      expect(companiesOf(await held())).toEqual(companiesOf(saved));
      expect(asideOf(await held())).toEqual(asideOf(saved));
      expect(replaced.total).toBe(saved.companies.length);
      await undo(db);
      expect(await dump(db)).toBe(before);

      const merged = await restoreText(db, text, 'merge', password);
      const latest = new Map(here.companies.map((row) => [row.id, row]));
      for (const row of saved.companies) {
        const own = latest.get(row.id);
        if (!own || own.updatedAt < row.updatedAt) latest.set(row.id, row);
      }
      expect(companiesOf(await held())).toEqual(
        companiesOf({ ...here, companies: [...latest.values()] }),
      );
      expect(merged.total).toBe(latest.size);
      await undo(db);
      expect(await dump(db)).toBe(before);
    });
    await fc.assert(property, asked);
  });
});
