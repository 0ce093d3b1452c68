import type { Fact, FactLevel } from '../profile/fact';
import type { FactRegistry } from '../profile/registry';
import type { Cell } from './cell';
import { columnOf } from './cell';
import { letterOf } from './fault';
import type { BatchFormat } from './format';
import { MOST_COMPANIES } from './limits';

/** A list from which the cells of a column are chosen. */
export interface Choice {
  readonly column: number;
  /** Where the list stands, as a formula of a spreadsheet. */
  readonly list: string;
  /** Other values are refused while typing; without it the list only offers. */
  readonly isStrict: boolean;
}

/** A sheet to be written. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly choices?: readonly Choice[];
  readonly isHidden?: boolean;
  /** Widths of its columns in signs. */
  readonly widths?: readonly number[];
}

/** Rows below the headings that offer their lists. */
const PRODUCT_ROWS = 20_000;

export const rowsOffered = ({ name }: WrittenSheet, { sheets }: BatchFormat): number =>
  name === sheets.products ? PRODUCT_ROWS : MOST_COMPANIES;

/** The empty spreadsheet: companies, products, and the lists from which the cells are chosen. */
export function templateOf(
  { facts }: FactRegistry,
  format: BatchFormat,
  notes: readonly string[],
): readonly WrittenSheet[] {
  const { sheets, headings } = format;
  const asked = format.facts.flatMap((id) => facts.get(id) ?? []);
  const lists: (readonly string[])[] = [];
  const listOf = (values: readonly string[]): string => {
    const known = lists.findIndex((list) => list.join('\n') === values.join('\n'));
    const at = known < 0 ? lists.push(values) - 1 : known;
    const letter = letterOf(at);
    return `${sheets.options}!$${letter}$1:$${letter}$${values.length}`;
  };
  const choicesOf = (level: FactLevel, first: number): readonly Choice[] =>
    ofLevel(level).flatMap((fact, index) => {
      const { allowed } = columnOf(fact, format);
      return allowed.length === 0
        ? []
        : [{ column: first + index, list: listOf(allowed), isStrict: true }];
    });
  const ofLevel = (level: FactLevel): readonly Fact[] =>
    asked.filter((fact) => fact.level === level);
  const labels = (level: FactLevel) => ofLevel(level).map(({ label }) => label.zh);
  const complete = [format.yes[0] ?? '', format.no[0] ?? '', format.unsure[0] ?? ''];
  const company = [headings.number, headings.name, ...labels('enterprise'), headings.complete];
  const product = [headings.company, headings.product, ...labels('product')];
  const companies: WrittenSheet = {
    name: sheets.companies,
    rows: [company],
    choices: [
      ...choicesOf('enterprise', 2),
      { column: company.length - 1, list: listOf(complete), isStrict: true },
    ],
    widths: [8, 28, ...company.slice(2).map(() => 16)],
  };
  const products: WrittenSheet = {
    name: sheets.products,
    rows: [product],
    choices: [
      {
        column: 0,
        list: `${sheets.companies}!$B$2:$B$${MOST_COMPANIES + 1}`,
        isStrict: false,
      },
      ...choicesOf('product', 2),
    ],
    widths: [28, 28, ...product.slice(2).map(() => 20)],
  };
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return [
    companies,
    products,
    { name: sheets.help, rows: notes.map((note) => [note]), widths: [100] },
    {
      name: sheets.options,
      isHidden: true,
      rows: Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? null)),
    },
  ];
}
