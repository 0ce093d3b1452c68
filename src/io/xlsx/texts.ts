import { MOST_CELLS } from '../../domain/batch/limits';
import type { Parts } from './parts';
import { Refused } from './refused';
import { parseXml } from './xml';

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** A part of a text keeps the whole of it in memory, as long as that is; a copy does not. */
const copyOf = (text: string): string => Array.from(text).join('');

/** A text by itself. Signs that XML cannot hold are written as `_x000D_`. */
export const ownText = (text: string): string =>
  copyOf(text).replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Puts a text together from its runs; how it is pronounced stands beside it and is left out. */
export class RunReader {
  #text = '';
  #isText = false;
  #isPhonetic = false;

  open(name: string): void {
    if (name === 't') this.#isText = true;
    else if (name === 'rPh') this.#isPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.#isText = false;
    else if (name === 'rPh') this.#isPhonetic = false;
  }

  add(text: string): void {
    if (this.#isText && !this.#isPhonetic) this.#text += text;
  }

  /** What was read since the last time. */
  take(): string {
    const text = ownText(this.#text);
    this.#text = '';
    return text;
  }
}

/** The texts that cells point to by their number. */
export function readTexts(parts: Parts, part: string): readonly string[] {
  if (!parts.has(part)) return [];
  const texts: string[] = [];
  const run = new RunReader();
  parseXml(parts.pieces(part), {
    open: (name) => run.open(name),
    text: (text) => run.add(text),
    close: (name) => {
      run.close(name);
      if (name !== 'si') return;
      if (texts.length === MOST_CELLS) throw new Refused('too-many-cells');
      texts.push(run.take());
    },
  });
  return texts;
}
