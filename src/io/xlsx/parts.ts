import { unzipSync } from 'fflate';
import { Refused } from './refused';

/** Bytes that a spreadsheet may unpack to: as many as one of 20 MB may need, and no bomb does with. */
const MOST_UNPACKED = 200_000_000;
/** Bytes that are handed on at once, so that no part stands in memory as a text, too. */
const CHUNK = 65_536;
/** Bytes of a part that is none of a sheet: as many as the most careless styles need. */
export const MOST_AROUND = 20_000_000;
const PART = /\.(?:xml|rels)$/;

/** The parts of an xlsx. Each is unpacked when it is read, and forgotten right after. */
export class Parts {
  readonly #bytes: Uint8Array;
  readonly #names = new Set<string>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    let size = 0;
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PART.test(name)) return false;
        size += originalSize;
        if (size > MOST_UNPACKED) throw new Refused('inflates');
        this.#names.add(name);
        return false;
      },
    });
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /**
   * The text of a part, piece by piece. It is unpacked to the size that it declares and not a byte
   * further.
   * @param most bytes that it may have
   */
  *pieces(wanted: string, most = MOST_UNPACKED): Generator<string> {
    const { [wanted]: part } = unzipSync(this.#bytes, { filter: ({ name }) => name === wanted });
    if (!part) return;
    if (part.length > most) throw new Refused('inflates');
    const decoder = new TextDecoder();
    for (let at = 0; at < part.length; at += CHUNK) {
      yield decoder.decode(part.subarray(at, at + CHUNK), { stream: true });
    }
    yield decoder.decode();
  }
}
