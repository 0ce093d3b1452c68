import type { RecordEdit, RecordRow, RecordTable } from '../storage/records/record';

/** A field of a record that another page has changed since it was entered here. */
export interface OverwrittenField {
  readonly table: RecordTable;
  readonly id: string;
  readonly company: string;
  readonly field: string;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What was entered on this page, so that it can tell when another page changes it. */
export class EnteredFields {
  readonly #fields = new Map<string, OverwrittenField & { readonly value: unknown }>();

  note({ table, id, company, fields, isNew }: RecordEdit): void {
    if (isNew) {
      // What a new record begins with was not entered by anyone.
      for (const [name, field] of this.#fields) {
        if (field.table === table && field.id === id) this.#fields.delete(name);
      }
      return;
    }
    for (const [field, value] of Object.entries(fields ?? {})) {
      this.#fields.set([table, id, field].join(' '), { table, id, company, field, value });
    }
  }

  /** What is no longer as it was entered; it is told once. */
  takeLost(
    find: (table: RecordTable, id: string) => RecordRow | undefined,
  ): readonly OverwrittenField[] {
    const lost = [...this.#fields].filter(([, { table, id, field, value }]) => {
      const row = find(table, id);
      return row !== undefined && !same(row[field] ?? null, value);
    });
    for (const [name] of lost) this.#fields.delete(name);
    return lost.map(([, { table, id, company, field }]) => ({ table, id, company, field }));
  }
}
