import type { AppDatabase } from './database';

/** The rows of a database, by the name of their table. */
export type Contents = Readonly<Record<string, readonly unknown[]>>;

/** How many rows each table holds. */
export const countRows = (db: AppDatabase): Promise<Readonly<Record<string, number>>> =>
  db.transaction('r', db.tables, async () =>
    Object.fromEntries(
      await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const)),
    ),
  );

/** Empties every table, all or none, and gives what was in them. */
export const emptyDatabase = (db: AppDatabase): Promise<Contents> =>
  db.transaction('rw', db.tables, async () => {
    const found = await Promise.all(
      db.tables.map(async (table): Promise<[string, unknown[]]> => [
        table.name,
        await table.toArray(),
      ]),
    );
    await Promise.all(db.tables.map((table) => table.clear()));
    return Object.fromEntries(found);
  });

/** Puts rows back as they were, all or none; companies that another page stored meanwhile stay. */
export const refillDatabase = (db: AppDatabase, contents: Contents): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    const stored = new Set<unknown>(await db.companies.toCollection().primaryKeys());
    const isThere = (row: unknown) =>
      typeof row === 'object' && row !== null && 'id' in row && stored.has(row.id);
    for (const [name, rows] of Object.entries(contents)) {
      const missing = name === db.companies.name ? rows.filter((row) => !isThere(row)) : rows;
      await db.table(name).bulkPut([...missing]);
    }
  });
