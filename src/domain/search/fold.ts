import { oncePer } from '../once';

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

interface Character {
  /** Small, and one shape for what is the same: ６ is 6, Ａ is a. */
  readonly shape: string;
  readonly isKept: boolean;
  readonly isHan: boolean;
  readonly isDigit: boolean;
  readonly isWithinNumbers: boolean;
}

/** Texts are made of few characters, each of which is looked at once. */
const characterOf = oncePer<string, Character>(
  (character) => character,
  (character) => {
    const shape = character.normalize('NFKC').toLowerCase();
    return {
      shape,
      isKept: LETTER_OR_NUMBER.test(shape),
      isHan: HAN.test(shape),
      isDigit: DIGIT.test(shape),
      isWithinNumbers: WITHIN_NUMBERS.test(shape),
    };
  },
);

/**
 * Leaves out spaces and marks, so that 60 个工作日 is found by 60工作日: a workday is counted with or
 * without its measure word. Letters and numbers that marks stood between stay apart by a space.
 */
export function fold(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let last: Character | undefined;
  let isApart = false;
  let at = 0;
  const put = (characters: string, end: number) => {
    text += characters;
    for (let unit = 0; unit < characters.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
  };
  for (const character of original) {
    const end = at + character.length;
    const known = characterOf(character);
    const { shape, isKept, isHan, isWithinNumbers } = known;
    if (isKept && !(shape === '个' && original.startsWith(WORKDAY, end))) {
      if (isApart && last && !last.isHan && !isHan) put(' ', end);
      put(shape, end);
      last = known;
      isApart = false;
    } else if (!isKept) {
      const joins = isWithinNumbers && !isApart && last?.isDigit === true;
      if (joins && characterOf(original.charAt(end)).isDigit) put(shape, end);
      else isApart = true;
    }
    at = end;
  }
  return { text, starts, ends };
}
