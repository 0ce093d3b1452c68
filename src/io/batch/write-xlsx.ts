import writeXlsxFile, { type Feature, type Sheet } from 'write-excel-file/universal';
import type { WrittenSheet } from '../../domain/batch/template';
import { letterOf } from '../../domain/batch/fault';
import { harmless } from '../csv';

/** The lists of a sheet in the words of the format. They stand right behind its cells. */
function validations({ choices = [] }: WrittenSheet, lastRow: number): string {
  const each = choices.map(({ column, list, isStrict }) => {
    const letter = letterOf(column);
    return (
      `<dataValidation type="list" allowBlank="1" showErrorMessage="${isStrict ? 1 : 0}" ` +
      `sqref="${letter}2:${letter}${lastRow}"><formula1>${list}</formula1></dataValidation>`
    );
  });
  return each.length === 0
    ? ''
    : `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

/** What the writer cannot do by itself: lists to choose from, and a sheet that is not seen. */
const dropDowns = (sheets: readonly WrittenSheet[], lastRow: LastRow): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          const lists = sheet ? validations(sheet, lastRow(sheet)) : '';
          return xml.replace('</sheetData>', `</sheetData>${lists}`);
        },
      },
      'xl/workbook.xml': {
        transformElementAttributes: (tag, attributes, index) =>
          tag === 'sheet' && sheets[index ?? -1]?.isHidden
            ? { ...attributes, state: 'hidden' }
            : attributes,
      },
    },
  },
});

type LastRow = (sheet: WrittenSheet) => number;

const HEADING = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;

function sheetOf({ name, rows, widths, isHidden }: WrittenSheet): Sheet<Blob> {
  const harmlessRows = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell)),
  );
  const [first = [], ...rest] = harmlessRows;
  return {
    sheet: name,
    data: [
      isHidden ? first : first.map((cell) => (cell === null ? null : { value: cell, ...HEADING })),
      ...rest,
    ],
    ...(widths && { columns: widths.map((width) => ({ width })) }),
    ...(!isHidden && { stickyRowsCount: 1 }),
  };
}

/** Sheets as an xlsx, with bold headings that stay in sight. No cell of it is a formula. */
export const writeXlsx = (
  sheets: readonly WrittenSheet[],
  lastRow: LastRow = () => 1,
): Promise<Blob> =>
  writeXlsxFile(sheets.map(sheetOf), { features: [dropDowns(sheets, lastRow)] }).toBlob();
