import type { Cell } from '../../domain/batch/cell';
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from '../../domain/batch/limits';
import { dayOf } from './days';
import { Refused } from './refused';
import { ownText, RunReader } from './texts';
import { parseXml } from './xml';

/** What cells point to, and how many of them the file may still hold. */
export interface Ground {
  readonly texts: readonly string[];
  readonly dayStyles: ReadonlySet<number>;
  readonly is1904: boolean;
  cellsLeft: number;
}

export const newGround = (rest: Omit<Ground, 'cellsLeft'>): Ground => ({
  ...rest,
  cellsLeft: MOST_CELLS,
});

type Row = Cell[];

const BLANK: Row = [];
const BOOLEANS = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);
const ADDRESS = /^([A-Z]+)(\d+)$/;
const NUMBER = /^\d+$/;

const damaged = (): never => {
  throw new Refused('damaged');
};

/** The place of a column by its letters, from 0. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Reads one sheet; what lies out of bounds is refused before room is made for it. */
class SheetReader {
  readonly #rows: Row[] = [];
  readonly #ground: Ground;
  readonly #run = new RunReader();
  #row: Row = [];
  /** Rows that hold something. */
  #filled = 0;
  #width = 0;
  #rowNumber = 0;
  #column = -1;
  #type = '';
  #style = 0;
  #value = '';
  #isValue = false;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  openRow(number: string | undefined): void {
    this.#row = [];
    this.#column = -1;
    this.#go(number, this.#rowNumber + 1);
  }

  openCell(address: string | undefined, type: string, style: string): void {
    if (address === undefined) this.#column += 1;
    else {
      const [, letters = damaged(), number = ''] = ADDRESS.exec(address) ?? [];
      // Letters without an end would be a number without an end.
      const column = letters.length > 3 ? MOST_COLUMNS : columnOf(letters);
      if (column <= this.#column) damaged();
      this.#column = column;
      if (this.#row.length === 0) this.#go(number, this.#rowNumber);
      else if (Number(number) !== this.#rowNumber) damaged();
    }
    this.#type = type;
    this.#style = Number(style);
    this.#value = '';
  }

  open(name: string): void {
    if (name === 'v') this.#isValue = true;
    else this.#run.open(name);
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
    else this.#run.add(text);
  }

  close(name: string): void {
    this.#run.close(name);
    if (name === 'v') this.#isValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  /** The rows, each as wide as the sheet. */
  end(): readonly Row[] {
    this.#ground.cellsLeft -= this.#filled * this.#width;
    const blank: Row = Array.from({ length: this.#width }, () => null);
    return this.#rows.map((row) => (row === BLANK ? blank : [...row, ...blank.slice(row.length)]));
  }

  /** Rows stand in the order of their numbers; only those that hold something need be near. */
  #go(number: string | undefined, next: number): void {
    if (number !== undefined && !NUMBER.test(number)) damaged();
    this.#rowNumber = number === undefined ? next : Number(number);
    if (this.#rowNumber <= this.#rows.length) damaged();
  }

  #closeCell(): void {
    const cell = this.#cell();
    if (cell === null) return;
    if (this.#column >= MOST_COLUMNS || this.#rowNumber > MOST_ROWS) {
      throw new Refused('out-of-bounds');
    }
    if (this.#row.length === 0) this.#filled += 1;
    this.#width = Math.max(this.#width, this.#column + 1);
    if (this.#filled * this.#width > this.#ground.cellsLeft) throw new Refused('too-many-cells');
    while (this.#row.length < this.#column) this.#row.push(null);
    this.#row.push(cell);
  }

  #closeRow(): void {
    if (this.#row.length === 0) return;
    while (this.#rows.length < this.#rowNumber - 1) this.#rows.push(BLANK);
    this.#rows.push(this.#row);
    this.#row = [];
  }

  #cell(): Cell {
    const { texts, dayStyles, is1904 } = this.#ground;
    const inline = this.#run.take();
    const value = this.#value;
    if (this.#type === 'inlineStr') return inline || null;
    if (value === '') return null;
    if (this.#type === 's') return (texts[Number(value)] ?? damaged()) || null;
    if (this.#type === 'b') return BOOLEANS.get(value) ?? damaged();
    if (this.#type === 'd') return value.slice(0, 10);
    // A cell with an error of a formula holds its name, and a faulty answer is no missing one.
    if (this.#type === 'str' || this.#type === 'e') return ownText(value);
    const number = Number(value);
    if (Number.isNaN(number)) return damaged();
    return dayStyles.has(this.#style) ? dayOf(number, is1904) : number;
  }
}

/** The rows of a sheet; the first is row 1. Rows and cells after the last that holds something are left out. */
export function readSheet(pieces: Iterable<string>, ground: Ground): readonly (readonly Cell[])[] {
  const reader = new SheetReader(ground);
  let isData = false;
  parseXml(pieces, {
    open: (name, attribute) => {
      if (name === 'sheetData') isData = true;
      else if (!isData) return;
      else if (name === 'row') reader.openRow(attribute('r'));
      else if (name === 'c') {
        reader.openCell(attribute('r'), attribute('t') ?? 'n', attribute('s') ?? '');
      } else reader.open(name);
    },
    text: (text) => {
      if (isData) reader.text(text);
    },
    close: (name) => {
      if (name === 'sheetData') isData = false;
      else if (isData) reader.close(name);
    },
  });
  return reader.end();
}
