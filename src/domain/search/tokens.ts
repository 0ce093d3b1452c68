import { fold } from './fold';

/** Runs of Chinese, numbers with what is within them, and words of other scripts. */
const RUNS = /(\p{Script=Han}+)|(\p{N}+(?:[-.]\p{N}+)*)|[^\p{Script=Han}\p{N}\s]+/gu;

const pairsOf = (characters: readonly string[]): readonly string[] =>
  characters.slice(1).map((character, index) => `${characters[index]}${character}`);

function tokens(
  text: string,
  ofChinese: (characters: readonly string[]) => readonly string[],
  ofNumber: (number: string) => readonly string[],
): readonly string[] {
  return [...fold(text).text.matchAll(RUNS)].flatMap(([run, chinese, number]) => {
    if (chinese !== undefined) return ofChinese([...chinese]);
    return number === undefined ? [run] : ofNumber(number);
  });
}

/**
 * What a text is found by: each Chinese character and each two that stand together, since Chinese
 * is written without spaces; each word; each number, one such as 2026-10 also by its parts.
 */
export const indexTokens = (text: string): readonly string[] =>
  tokens(
    text,
    (characters) => [...characters, ...pairsOf(characters)],
    (number) => [...new Set([number, ...number.split(/[-.]/)])],
  );

/** What is looked for: pairs of Chinese characters, a single one only where it stands alone. */
export const queryTokens = (query: string): readonly string[] =>
  tokens(
    query,
    (characters) => (characters.length === 1 ? characters : pairsOf(characters)),
    (number) => [number],
  );

/**
 * Whether what begins with this is meant as well, as long as somebody types: words, and numbers of
 * measures. A figure is meant as it stands: 20 is not 200.
 */
export const isBeginning = (token: string): boolean =>
  token.includes('-') || !/[\p{Script=Han}\p{N}]/u.test(token);
