import { readDayStyles } from '../xlsx/days';
import { Parts } from '../xlsx/parts';
import { Refused } from '../xlsx/refused';
import { newGround, readSheet } from '../xlsx/sheet';
import { readTexts } from '../xlsx/texts';
import { readWorkbook, WORKBOOK } from '../xlsx/workbook';
import type { ReadFile } from './read-file-result';

/** Reads the sheets of an xlsx, one after the other; a hostile one is refused while it is read. */
export function readXlsx(bytes: Uint8Array): ReadFile {
  try {
    const parts = new Parts(bytes);
    if (!parts.has(WORKBOOK)) return { problem: 'other-file' };
    const { sheets, strings, styles, is1904 } = readWorkbook(parts);
    const texts = readTexts(parts, strings);
    const ground = newGround({ texts, dayStyles: readDayStyles(parts, styles), is1904 });
    return {
      tables: sheets.map(({ name, part }) => ({
        name,
        rows: readSheet(parts.pieces(part), ground),
      })),
    };
  } catch (error) {
    return { problem: error instanceof Refused ? error.problem : 'damaged' };
  }
}
