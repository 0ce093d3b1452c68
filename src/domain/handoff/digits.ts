import { damaged, tooLong } from './problem';

/**
 * The largest prime number of ten digits. A remainder of it notices every wrong digit and every two
 * digits that have changed places; any other damage slips through once in ten thousand million.
 */
const PRIME = 9_999_999_967n;
const CHECK_DIGITS = 10;

/** More than a hundred products need; a longer text is not looked at. */
const MOST_DIGITS = 4_096;

const checkOf = (value: bigint): string => (value % PRIME).toString().padStart(CHECK_DIGITS, '0');

/**
 * Bits as decimal digits, which a QR code holds tightly and no messenger alters.
 * @throws {HandoffError} `too-long`
 */
export function digitsOf(bits: string): string {
  // The first bit keeps the noughts behind it.
  const value = BigInt(`0b1${bits}`);
  const digits = `${value}${checkOf(value)}`;
  if (digits.length > MOST_DIGITS) throw tooLong();
  return digits;
}

/**
 * The bits of a code; messengers may have put something after its digits.
 * @throws {HandoffError} `damaged`, `too-long`
 */
export function bitsOf(code: string): string {
  const [digits] = /^\d*/.exec(code) ?? [''];
  if (digits.length > MOST_DIGITS) throw tooLong();
  const own = digits.slice(0, -CHECK_DIGITS);
  if (own === '' || own.startsWith('0')) throw damaged();
  const value = BigInt(own);
  if (checkOf(value) !== digits.slice(-CHECK_DIGITS)) throw damaged();
  return value.toString(2).slice(1);
}
