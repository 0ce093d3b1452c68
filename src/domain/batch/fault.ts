import type { CellProblem } from './cell';

/** Which of the two sheets. */
export type SheetKind = 'companies' | 'products';

/** Why a row is left out. */
export type FaultProblem =
  | CellProblem
  | 'name-missing'
  | 'name-too-long'
  | 'name-twice'
  | 'number-twice'
  | 'company-missing'
  | 'company-unknown'
  | 'too-many-products'
  | 'answers-differ'
  | 'no-heading';

/** One cell that keeps its row out. */
export interface Fault {
  readonly problem: FaultProblem;
  readonly sheet: SheetKind;
  /** The row as the spreadsheet counts it. */
  readonly row: number;
  /** The heading of the column; its letter where it has none. */
  readonly column: string;
  /** What stands there, cut. */
  readonly found: string;
  /** What may stand there, where it is a choice. */
  readonly allowed: readonly string[];
}

/** What is said of a sheet without anything being left out but columns. */
export interface Remark {
  readonly problem: 'unknown-heading' | 'heading-twice' | 'no-products-sheet' | 'sheet-not-read';
  readonly sheet: string;
  readonly column: string;
}

/** Why a file is not read at all. */
export type FileProblem =
  | 'too-large'
  | 'inflates'
  | 'out-of-bounds'
  | 'too-many-cells'
  | 'protected'
  | 'old-xls'
  | 'other-file'
  | 'damaged'
  | 'empty'
  | 'no-name-heading'
  | 'too-many-companies';

const LONGEST_SHOWN = 40;

/** What stood in a cell, cut to what can be shown. */
export function cut(text: string): string {
  const signs = [...text];
  return signs.length > LONGEST_SHOWN ? `${signs.slice(0, LONGEST_SHOWN - 1).join('')}…` : text;
}

/** The letter of a column, counted from 0: A, B, …, Z, AA. */
export const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode(65 + (index % 26));
