/** How many digits the PIN of the booth’s staff may have. */
export const PIN_DIGITS = { least: 6, most: 12 } as const;

/** What speaks against a PIN: too few digits, or one of those that everybody tries first. */
export type PinProblem = 'short' | 'easy';

/** Fewer different digits are 121212, 112233 and 520520. */
const LEAST_DIFFERENT = 4;

/** What neither counts nor repeats, and is tried first all the same: lines of the keypad, sayings. */
const KNOWN = /^(?:147258|258369|369258|147369|159357|159753|357159|741852|5201314)/;

/** Whether every digit is as far from the last: 123456, 987654, 890123. */
function countsOn(digits: readonly number[]): boolean {
  const steps = digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10);
  return new Set(steps).size <= 1;
}

/** What speaks against a PIN; undefined where nothing does. */
export function pinProblem(pin: string): PinProblem | undefined {
  const { least, most } = PIN_DIGITS;
  if (!new RegExp(`^\\d{${least},${most}}$`).test(pin)) return 'short';
  const digits = Array.from(pin, Number);
  const isEasy = new Set(digits).size < LEAST_DIFFERENT || countsOn(digits) || KNOWN.test(pin);
  return isEasy ? 'easy' : undefined;
}
