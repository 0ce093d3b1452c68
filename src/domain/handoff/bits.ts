import { damaged } from './problem';

/** Bits of a number of a group, and whether another group follows. */
const GROUP = 3;

/** Writes numbers as bits, `0` and `1`, one after the other. */
export class BitWriter {
  bits = '';

  /** A whole number from 0 on, in so many bits. */
  put(value: number, width: number): void {
    this.bits += value.toString(2).padStart(width, '0');
  }

  /** A whole number from 0 on, however large; small ones are short. */
  putNumber(value: number): void {
    let rest = value;
    do {
      const next = Math.floor(rest / 2 ** GROUP);
      this.put(next > 0 ? 1 : 0, 1);
      this.put(rest % 2 ** GROUP, GROUP);
      rest = next;
    } while (rest > 0);
  }
}

/** Reads what a `BitWriter` has written. Every reading throws where nothing is left. */
export class BitReader {
  #at = 0;
  readonly #bits: string;

  constructor(bits: string) {
    this.#bits = bits;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bits.length;
  }

  take(width: number): number {
    const end = this.#at + width;
    if (end > this.#bits.length) throw damaged();
    const value = Number.parseInt(this.#bits.slice(this.#at, end), 2);
    this.#at = end;
    return value;
  }

  takeNumber(): number {
    let value = 0;
    let weight = 1;
    let isMore = true;
    while (isMore) {
      isMore = this.take(1) === 1;
      value += this.take(GROUP) * weight;
      weight *= 2 ** GROUP;
    }
    if (!Number.isSafeInteger(value)) throw damaged();
    return value;
  }
}
