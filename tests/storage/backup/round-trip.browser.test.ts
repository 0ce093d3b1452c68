import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { eachTable } from '../../../src/storage/backup/records';
import { openDatabase, type AppDatabase } from '../../../src/storage/database';
import { RECORD_TABLES, type RecordRow } from '../../../src/storage/records/record';
import { backupOf, restoreText, undo } from '../../builders/backup-device';
import { deviceRows, dumpRows, fill, type DeviceRows } from '../../builders/devices';
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

/** What each company has to say, with all that belongs to it. */
const companiesOf = ({ companies, records = {} }: DeviceRows) =>
  new Map(
    companies.map((row) => {
      const own = RECORD_TABLES.map((table) => {
        const rows = (records[table] ?? []).filter(({ company }) => company === row.id);
        return [table, new Map(rows.map((each) => [each.id, asJson(each)]))] as const;
      });
      return [row.id, [said(row), new Map(own)]];
    }),
  );

const yearsOf = ({ years = [] }: DeviceRows) =>
  new Map(years.map((row) => [row.year, asJson(row)]));

/** The bytes of every file that is known, by its id. */
const bytesOf = async ({ records = {}, blobs = [] }: DeviceRows) => {
  const known = new Set((records.files ?? []).map(({ id }) => id));
  const found = blobs.filter(({ id }) => known.has(id));
  return new Map(
    await Promise.all(found.map(async ({ id, blob }) => [id, await blob.text()] as const)),
  );
};

const asideOf = ({ unreadable }: DeviceRows) =>
  unreadable.map(({ row, foundAt }) => ({ row: asJson(row), foundAt }));

/** Two devices that have some companies in common, some of them unchanged. */
const twoDevices = fc
  .tuple(deviceRows, deviceRows, fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']))
  .map(([saved, other, same]) => {
    const shared = saved.companies.filter(({ id }) => same.includes(id));
    const own = other.companies.filter(({ id }) => shared.every((row) => row.id !== id));
    const isShared = ({ company }: RecordRow) => shared.some(({ id }) => id === company);
    const records = eachTable((table) => [
      ...(other.records?.[table] ?? []).filter((row) => !isShared(row)),
      ...(saved.records?.[table] ?? []).filter(isShared),
    ]);
    const blobs = (other.blobs ?? []).filter(({ id }) =>
      records.files.some((file) => file.id === id),
    );
    return { saved, here: { ...other, companies: [...own, ...shared], records, blobs } };
  });

const held = async (): Promise<DeviceRows> => ({
  companies: await db.companies.toArray(),
  unreadable: await db.unreadable.toArray(),
  records: {
    filings: await db.filings.toArray(),
    items: await db.items.toArray(),
    certificates: await db.certificates.toArray(),
    files: await db.files.toArray(),
    contacts: await db.contacts.toArray(),
    obstacles: await db.obstacles.toArray(),
    history: await db.history.toArray(),
  },
  years: await db.years.toArray(),
  blobs: await db.blobs.toArray(),
});

/** The device holds the bytes that it held; an undo does not take away what it got of its own files. */
const stillHas = async (before: ReadonlyMap<string, string>) =>
  expect([...(await bytesOf(await held()))]).toEqual(expect.arrayContaining([...before]));

/** Each run makes, reads and restores several backups. */
const PATIENCE = 60_000;

const asked = { seed, numRuns: Math.max(10, Math.ceil(numRuns / 2)) };

describe.each([
  ['without a password', ''],
  ['with a password', '渝药 🧪'],
])('a backup %s', (_what, password) => {
  it(
    'gives an empty device the same companies in number and in content',
    async () => {
      const property = fc.asyncProperty(deviceRows, async (rows) => {
        await fill(db, rows);
        const made = await backupOf(db, password, { withFiles: true });
        const { text, companies, unreadable } = made;
        expect([companies, unreadable]).toEqual([rows.companies.length, rows.unreadable.length]);
        for (const mode of ['merge', 'replace'] as const) {
          await fill(db, { companies: [], unreadable: [] });
          const outcome = await restoreText(db, text, mode, password);
          expect(outcome).toMatchObject({ added: companies, total: companies });
          const now = await held();
          expect(now.companies).toHaveLength(companies);
          expect(now.unreadable.length).toBeLessThanOrEqual(unreadable);
          expect(companiesOf(now)).toEqual(companiesOf(rows));
          expect(yearsOf(now)).toEqual(yearsOf(rows));
          expect(await bytesOf(now)).toEqual(await bytesOf(rows));
          if (mode === 'replace') expect(asideOf(now)).toEqual(asideOf(rows));
        }
      });
      await fc.assert(property, asked);
    },
    PATIENCE,
  );

  it(
    'replaces or is merged into what a device holds, and can be taken back',
    async () => {
      const property = fc.asyncProperty(twoDevices, async ({ saved, here }) => {
        await fill(db, saved);
        const { text } = await backupOf(db, password, { withFiles: true });
        await fill(db, here);
        const before = await dumpRows(db);
        const bytes = await bytesOf(here);

        const replaced = await restoreText(db, text, 'replace', password);
        expect(companiesOf(await held())).toEqual(companiesOf(saved));
        expect(asideOf(await held())).toEqual(asideOf(saved));
        expect(yearsOf(await held())).toEqual(yearsOf(saved));
        expect(replaced.total).toBe(saved.companies.length);
        await undo(db);
        expect(await dumpRows(db)).toBe(before);
        await stillHas(bytes);

        const merged = await restoreText(db, text, 'merge', password);
        const latest = new Map(here.companies.map((row) => [row.id, row]));
        for (const row of saved.companies) {
          const own = latest.get(row.id);
          if (!own || own.updatedAt < row.updatedAt) latest.set(row.id, row);
        }
        const records = eachTable((table) =>
          [...latest].flatMap(([id, row]) => {
            const sides = saved.companies.includes(row) ? [here, saved] : [saved, here];
            const [other = [], taken = []] = sides.map(({ records }) =>
              (records?.[table] ?? []).filter(({ company }) => company === id),
            );
            // A history is that of both sides, whichever company is taken.
            return table === 'history' ? [...other, ...taken] : taken;
          }),
        );
        const all = companiesOf({ companies: [...latest.values()], unreadable: [], records });
        expect(companiesOf(await held())).toEqual(all);
        expect(yearsOf(await held())).toEqual(new Map([...yearsOf(saved), ...yearsOf(here)]));
        expect(merged.total).toBe(latest.size);
        await undo(db);
        expect(await dumpRows(db)).toBe(before);
        await stillHas(bytes);
      });
      await fc.assert(property, asked);
    },
    PATIENCE,
  );
});
