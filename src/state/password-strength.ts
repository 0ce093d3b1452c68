export type Strength = 'weak' | 'fair' | 'strong';

/** Sizes of the alphabets that a guesser has to try. */
const ALPHABETS: readonly (readonly [pattern: RegExp, size: number])[] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/\d/, 10],
  [/[\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/, 33],
  // The characters that people write with, not all that there are.
  [/[^\x20-\x7e]/, 2000],
];

/** What guessers try first: each counts as one character, and so does a year. */
const COMMON =
  /password|passw0rd|qwerty|asdf|zxcv|admin|iloveyou|woaini|yuyao|zicha|chongqing|渝药|自查|密码|重庆|(?:19|20)\d\d/gi;

const FAIR_BITS = 40;
const STRONG_BITS = 64;

/** How many characters there are to guess: one that repeats the last or counts on is given. */
function unpredictable(characters: readonly string[]): number {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  return codes.filter((code, index) => {
    const last = codes[index - 1];
    return last === undefined || Math.abs(code - last) > 1;
  }).length;
}

/** An estimate of how hard a password is to guess; what is easy to remember is often easier. */
export function strengthOf(password: string): Strength {
  const rest = password.replace(COMMON, 'a');
  const characters = [...rest];
  const alphabet = ALPHABETS.reduce(
    (sum, [pattern, size]) => sum + (pattern.test(rest) ? size : 0),
    1,
  );
  const count = Math.min(unpredictable(characters), 2 * new Set(characters).size);
  const bits = count * Math.log2(alphabet);
  if (bits < FAIR_BITS) return 'weak';
  return bits < STRONG_BITS ? 'fair' : 'strong';
}
