import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Cell } from '../../domain/batch/cell';
import type { ReadFile } from './read-file-result';

/** Bytes that a spreadsheet may unpack to: as many as one of 20 MB may need, and no bomb does with. */
const MOST_UNPACKED = 200_000_000;

const WORKBOOK = 'xl/workbook.xml';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const PART = /\.(?:xml|rels)$/;

class Inflates extends Error {}

/** The parts that are read. Each is unpacked to the size that it declares and not a byte further. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!PART.test(name)) return false;
      size += originalSize;
      if (size > MOST_UNPACKED) throw new Inflates();
      return true;
    },
  });
}

/** The reader leaves cells with an error of a formula empty, which would pass for no answer. */
function withErrors(part: Uint8Array): Uint8Array {
  const text = strFromU8(part);
  return text.includes(' t="e"') ? strToU8(text.replaceAll(' t="e"', ' t="str"')) : part;
}

const cellOf = (value: unknown): Cell => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
};

/**
 * Reads the sheets of an xlsx. It is unpacked here, with a bound, and handed on as a zip that needs
 * no unpacking, because the reader would do that without a bound and in workers of its own.
 */
export async function readXlsx(bytes: Uint8Array): Promise<ReadFile> {
  try {
    const parts = unpack(bytes);
    if (!parts[WORKBOOK]) return { problem: 'other-file' };
    const ready = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        SHEET.test(name) ? withErrors(part) : part,
      ]),
    );
    const packed = zipSync(ready, { level: 0 });
    const sheets = await readXlsxFile(new Blob([packed]), { trim: false });
    return {
      tables: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row) => row.map(cellOf)),
      })),
    };
  } catch (error) {
    return { problem: error instanceof Inflates ? 'inflates' : 'damaged' };
  }
}
