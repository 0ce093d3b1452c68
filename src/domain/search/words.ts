import { fold, type Folded } from './fold';

/** A part of a text, and whether it is what was looked for. */
export interface Segment {
  readonly text: string;
  readonly isFound: boolean;
}

const BETWEEN_WORDS = /[\s、，。；：！？,;:!?“”"]+/u;
/** Spaces that people leave between a number and its unit belong to the figure. */
const BEFORE_UNIT = /(\p{N})\s+(?=个|工作日|天)/gu;

const DIGIT = /\p{N}/u;
const LETTER = /[^\P{L}\p{Script=Han}]/u;
const HAN = /\p{Script=Han}/u;

/** The words of a query, each as it is compared; marks alone are no word. */
export function wordsOf(query: string): readonly string[] {
  const words = query.replace(BEFORE_UNIT, '$1').split(BETWEEN_WORDS);
  return [...new Set(words.map((word) => fold(word).text))].filter((word) => word !== '');
}

/** A word that says more than a number does. */
export const hasChinese = (word: string): boolean => HAN.test(word);

/** Whether a word would begin or end within a number or a word of another script. */
const cuts = (kind: RegExp, edge: string | undefined, beyond: string | undefined): boolean =>
  beyond !== undefined && edge !== undefined && kind.test(edge) && kind.test(beyond);

/** Numbers are meant whole, unless it is that of a measure; words of other scripts from their beginning. */
function isWhole(text: string, word: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at + word.length]];
  if (cuts(DIGIT, word[0], before) || cuts(LETTER, word[0], before)) return false;
  return word.includes('-') || !cuts(DIGIT, word.at(-1), after);
}

/** The first place of a word from a place on, -1 where there is none. */
function placeOf(text: string, word: string, from = 0): number {
  let at = text.indexOf(word, from);
  while (at >= 0 && !isWhole(text, word, at)) at = text.indexOf(word, at + 1);
  return at;
}

/** Whether a folded text has a word. */
export const hasWord = (text: string, word: string): boolean => placeOf(text, word) >= 0;

function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = placeOf(text, word); at >= 0; at = placeOf(text, word, at + 1)) places.push(at);
  return places;
}

function rangesOf({ text, starts, ends }: Folded, words: readonly string[]) {
  return words
    .flatMap((word) =>
      placesOf(text, word).map((at) => ({
        from: starts[at] ?? 0,
        until: ends[at + word.length - 1] ?? 0,
      })),
    )
    .sort((one, other) => one.from - other.from);
}

/** A text in parts, those that are one of the words by themselves. Put together they are the text. */
export function segmentsOf(text: string, words: readonly string[]): readonly Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  const upTo = (end: number, isFound: boolean) => {
    if (end <= done) return;
    segments.push({ text: text.slice(done, end), isFound });
    done = end;
  };
  for (const { from, until } of rangesOf(fold(text), words)) {
    upTo(from, false);
    upTo(until, true);
  }
  upTo(text.length, false);
  return segments;
}
