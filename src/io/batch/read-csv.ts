import Papa from 'papaparse';
import type { FileProblem } from '../../domain/batch/fault';
import { MOST_CELLS, MOST_ROWS } from '../../domain/batch/limits';
import type { ReadFile } from './read-file-result';

/** The text of a file in UTF-8 or UTF-16 with its mark, in UTF-8 without it, else as Chinese editors wrote it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const DELIMITERS = [',', '\t', ';', '，'];
/** The headings stand among the first lines. */
const LINES_LOOKED_AT = 10;

/** What stands between cells: whatever is most frequent in the first lines, a comma where nothing is. */
function delimiterOf(text: string): string {
  const [first = ''] = text.match(new RegExp(`^(?:.*\\r?\\n){0,${LINES_LOOKED_AT}}.*`)) ?? [];
  const count = (delimiter: string) => first.split(delimiter).length;
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** Reads a csv. Its rows keep their numbers. */
export function readCsv(bytes: Uint8Array): ReadFile {
  const text = decodeText(bytes);
  const rows: string[][] = [];
  let cells = 0;
  let problem: FileProblem | undefined;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors }, parser) => {
      rows.push(data);
      cells += data.length;
      if (errors.some(({ type }) => type === 'Quotes')) problem = 'damaged';
      else if (rows.length > MOST_ROWS) problem = 'out-of-bounds';
      else if (cells > MOST_CELLS) problem = 'too-many-cells';
      if (problem) parser.abort();
    },
  });
  return problem ? { problem } : { tables: [{ name: 'csv', rows }] };
}
