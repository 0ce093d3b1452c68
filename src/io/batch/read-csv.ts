import Papa from 'papaparse';
import type { ReadFile } from './read-file';

/** The text of a file in UTF-8 or UTF-16 with its mark, in UTF-8 without it, else as Chinese editors wrote it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Reads a csv, with whatever stands between its cells. Its rows keep their numbers. */
export function readCsv(bytes: Uint8Array): ReadFile {
  const { data, errors } = Papa.parse<string[]>(decodeText(bytes), {
    delimitersToGuess: [',', '\t', ';', '，'],
  });
  if (errors.some(({ type }) => type === 'Quotes')) return { problem: 'damaged' };
  return { tables: [{ name: 'csv', rows: data }] };
}
