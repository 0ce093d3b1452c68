import type { Bytes } from './bytes';

/** Three bytes become four characters, so these fill a line of 76. */
const BYTES_PER_LINE = 57;

/** Bytes as lines of base64. */
export function toLines(bytes: Bytes): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_PER_LINE) {
    lines.push(btoa(String.fromCharCode(...bytes.subarray(at, at + BYTES_PER_LINE))));
  }
  return lines;
}

/**
 * The bytes of lines of base64.
 * @throws where a character is none of base64
 */
export function fromLines(lines: readonly string[]): Bytes {
  const texts = lines.map((line) => atob(line));
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) bytes[at + index] = text.charCodeAt(index);
    at += text.length;
  }
  return bytes;
}
