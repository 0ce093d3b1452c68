import type { FactRegistry } from '../profile/registry';
import { columnOf, textOf, type Cell, type Column } from './cell';
import { cut, letterOf, type Remark } from './fault';
import type { BatchFormat } from './format';
import { plain } from './plain';

/** The rows of a sheet with its name; the first row is row 1 of the spreadsheet. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

type Part = keyof BatchFormat['headings'];

/** Where what stands in a sheet. */
export interface Headings {
  /** The index of the row with the headings. */
  readonly at: number;
  /** The texts of all headings, by column. */
  readonly texts: readonly string[];
  readonly parts: Readonly<Partial<Record<Part, number>>>;
  /** The columns that answer questions. */
  readonly answers: readonly { readonly index: number; readonly column: Column }[];
  readonly remarks: readonly Remark[];
}

/** Titles and notes may stand above the headings. */
const DEEPEST = 10;

/** The columns of every question, by each of its labels and its id. */
export function columnsByLabel(
  { facts }: FactRegistry,
  format: BatchFormat,
): ReadonlyMap<string, Column> {
  return new Map(
    [...facts.values()].flatMap((fact) => {
      const column = columnOf(fact, format);
      return [fact.id, ...Object.values(fact.label)].map((text) => [plain(text), column] as const);
    }),
  );
}

/** Finds the headings of a sheet; undefined where none of its first rows holds the heading asked for. */
export function findHeadings(
  { name, rows }: Table,
  needed: Part,
  format: BatchFormat,
  columns: ReadonlyMap<string, Column>,
): Headings | undefined {
  const wanted = plain(format.headings[needed]);
  const at = rows
    .slice(0, DEEPEST)
    .findIndex((row) => row.some((cell) => plain(textOf(cell)) === wanted));
  const row = rows[at];
  if (!row) return undefined;
  const parts: Partial<Record<Part, number>> = {};
  const answers: { index: number; column: Column }[] = [];
  const remarks: Remark[] = [];
  const names = new Map(
    (['number', 'name', 'complete', 'company', 'product'] as const).map((part) => [
      plain(format.headings[part]),
      part,
    ]),
  );
  const texts = row.map(textOf);
  const seen = new Set<string>();
  texts.forEach((text, index) => {
    const key = plain(text);
    if (key === '') return;
    const part = names.get(key);
    const column = columns.get(key);
    const remark = (problem: Remark['problem']) =>
      remarks.push({ problem, sheet: name, column: cut(text) || letterOf(index) });
    const id = part ?? column?.fact.id;
    if (id === undefined) return remark('unknown-heading');
    if (seen.has(id)) return remark('heading-twice');
    seen.add(id);
    if (part) parts[part] = index;
    else if (column) answers.push({ index, column });
  });
  return { at, texts, parts, answers, remarks };
}
