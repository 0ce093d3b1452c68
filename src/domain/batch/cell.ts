import { parsePlainDate, type PlainDate } from '../calendar/plain-date';
import type { Fact, FactValue } from '../profile/fact';
import { plain } from './plain';
import type { BatchFormat } from './format';

/** What a cell of a spreadsheet holds; a cell formatted as a day comes as the text `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null;

/** Why a cell is no answer to its question. */
export type CellProblem =
  'formula-error' | 'not-yes-no' | 'not-option' | 'not-number' | 'not-day' | 'impossible-day';

/** A cell as an answer; blank and 「不清楚」 both leave the question open. */
export type Answer =
  | { readonly value: FactValue }
  | { readonly open: 'blank' | 'unsure' }
  | { readonly problem: CellProblem };

/** A column that answers a question. */
export interface Column {
  readonly fact: Fact;
  /** What may stand in it; empty where it is a number or a day. */
  readonly allowed: readonly string[];
  readonly read: (cell: Cell) => Answer;
}

const FORMULA_ERROR = /^#(?:n\/a|ref!|name\?|div\/0!|value!|null!|num!|spill!|calc!)$/i;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const DAY = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/;

/** Spreadsheets count days from the last of 1899; they take 1900 for a leap year, so early days are not read. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** The text of a cell without what is not seen. */
export const textOf = (cell: Cell): string =>
  cell === null
    ? ''
    : String(cell)
        .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
        .trim();

const bad = (problem: CellProblem): Answer => ({ problem });

/** A number as the day for which it stands in a spreadsheet; the time of the day is left out. */
function dayOfSerial(serial: number): PlainDate | undefined {
  if (!(serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1)) return undefined;
  const day = new Date(SERIAL_ZERO + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
  return parsePlainDate(day);
}

function readDay(cell: Cell, text: string): Answer {
  const match = DAY.exec(text.replace(/\s+/g, ''));
  if (!match) {
    const serial = NUMBER.test(text) ? dayOfSerial(Number(text.replaceAll(',', ''))) : undefined;
    return serial === undefined || typeof cell === 'boolean' ? bad('not-day') : { value: serial };
  }
  const [, year = '', month = match[4] ?? '', day = match[5] ?? ''] = match;
  try {
    return { value: parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) };
  } catch {
    return bad('impossible-day');
  }
}

function readNumber(cell: Cell, text: string): Answer {
  if (typeof cell === 'boolean' || !NUMBER.test(text)) return bad('not-number');
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? { value } : bad('not-number');
}

/** Reads the cells of a question; choices are known by their label in any language, or their id. */
export function columnOf(fact: Fact, { yes, no, unsure }: BatchFormat): Column {
  const open = new Set(unsure.map(plain));
  const choices = new Map<string, FactValue>(
    fact.type === 'boolean'
      ? [
          ...yes.map((word) => [plain(word), true] as const),
          ...no.map((word) => [plain(word), false] as const),
        ]
      : (fact.options ?? []).flatMap(({ value, label }) =>
          [value, ...Object.values(label)].map((word) => [plain(word), value] as const),
        ),
  );
  const [yesWord = '', noWord = '', unsureWord = ''] = [yes[0], no[0], unsure[0]];
  const labels =
    fact.type === 'boolean' ? [yesWord, noWord] : (fact.options ?? []).map(({ label }) => label.zh);
  const answerOf = (cell: Cell, text: string): Answer => {
    if (fact.type === 'number') return readNumber(cell, text);
    if (fact.type === 'date') return readDay(cell, text);
    const value = choices.get(plain(text));
    if (value !== undefined) return { value };
    return bad(fact.type === 'boolean' ? 'not-yes-no' : 'not-option');
  };
  return {
    fact,
    allowed: labels.length > 0 ? [...labels, unsureWord] : [],
    read: (cell) => {
      const text = textOf(cell);
      if (text === '') return { open: 'blank' };
      if (FORMULA_ERROR.test(text)) return bad('formula-error');
      return open.has(plain(text)) ? { open: 'unsure' } : answerOf(cell, text);
    },
  };
}
