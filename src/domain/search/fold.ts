/** A text as it is compared with others, and where each of its characters stands in the original. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const HAN = /\p{Script=Han}/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
/** Within a number they are part of it, as in 2026-10 or 1.5; elsewhere they are marks. */
const WITHIN_NUMBERS = /[-.]/;
const WORKDAY = '工作日';

const isHan = (char: string): boolean => (char >= '一' && char <= '鿿') || HAN.test(char);
const isDigit = (char: string | undefined): boolean => char !== undefined && DIGIT.test(char);

/** Small letters, and one shape for what is the same: ６０ is 60, Ａ is a. */
const plain = (char: string): string =>
  char >= '一' && char <= '鿿' ? char : char.normalize('NFKC').toLowerCase();

/**
 * Leaves out spaces and marks, so that 60 个工作日 is found by 60工作日: a workday is counted with or
 * without its measure word. Letters and numbers that marks stood between stay apart by a space.
 */
export function fold(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let isApart = false;
  let at = 0;
  const put = (char: string, end: number) => {
    text += char;
    for (let unit = 0; unit < char.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
  };
  for (const char of original) {
    const end = at + char.length;
    const next = original[end];
    const shape = plain(char);
    const before = text.at(-1);
    if (WITHIN_NUMBERS.test(shape) && !isApart && isDigit(before) && isDigit(next)) {
      put(shape, end);
    } else if (!LETTER_OR_NUMBER.test(shape)) {
      isApart = true;
    } else if (shape !== '个' || !original.startsWith(WORKDAY, end)) {
      if (isApart && before !== undefined && !isHan(before) && !isHan(shape)) put(' ', end);
      put(shape, end);
      isApart = false;
    }
    at = end;
  }
  return { text, starts, ends };
}
