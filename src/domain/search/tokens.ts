/** Runs of Chinese, numbers with what is within them, and words of other scripts. */
const RUNS = /(\p{Script=Han}+)|(\p{N}+(?:[-.]\p{N}+)*)|[^\p{Script=Han}\p{N}\s]+/gu;

/** Each two characters that stand together. */
const pairsOf = (characters: readonly string[]): readonly string[] =>
  characters.slice(1).map((character, index) => `${characters[index]}${character}`);

function tokens(
  folded: string,
  ofChinese: (characters: readonly string[]) => readonly string[],
  ofNumber: (number: string) => readonly string[],
): readonly string[] {
  return [...folded.matchAll(RUNS)].flatMap(([run, chinese, number]) => {
    if (chinese !== undefined) return ofChinese([...chinese]);
    return number === undefined ? [run] : ofNumber(number);
  });
}

/**
 * What a folded text is found by: each two Chinese characters that stand together, since Chinese is
 * written without spaces; each word; each number, one such as 2026-10 also by its parts.
 */
export const indexTokens = (folded: string): readonly string[] =>
  tokens(folded, pairsOf, (number) => [...new Set([number, ...number.split(/[-.]/)])]);

/** What is looked for with a folded word; nothing for a single Chinese character, which is in no pair alone. */
export const queryTokens = (word: string): readonly string[] =>
  tokens(word, pairsOf, (number) => [number]);

/**
 * Whether what begins with a token is meant as well, as long as somebody types: words, and numbers
 * of measures. A figure is meant as it stands: 20 is not 200.
 */
export const isBeginning = (token: string): boolean =>
  token.includes('-') || !/[\p{Script=Han}\p{N}]/u.test(token);
