import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { read, utils, write } from 'xlsx';
import { readXlsx } from '../../../src/io/batch/read-xlsx';
import { check } from '../../setup/fast-check';

const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A spreadsheet with one sheet of this XML, and whatever else is given. */
const packed = (sheet: string, others: Zippable = {}): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(
      `<x:workbook xmlns:x="a" xmlns:r="${RELATED}"><x:sheets>` +
        `<x:sheet name="表" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${RELATED}/worksheet" ` +
        `Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<?xml version="1.0"?><worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ),
    ...others,
  });

const rowsOf = (bytes: Uint8Array) => {
  const found = readXlsx(bytes);
  return 'tables' in found ? found.tables[0]?.rows : found.problem;
};

const cell = (address: string, value = '1') => `<c r="${address}"><v>${value}</v></c>`;

it.each<[string, string]>([
  ['the last row that programs know', cell('A1048576')],
  ['a row beyond all', cell('A99999999999999999999')],
  ['an endless row', cell(`A${'9'.repeat(400)}`)],
  ['a row that says so itself', `<row r="1000101"><c><v>1</v></c></row>`],
  ['the last column that programs know', cell('XFD1')],
  ['a column beyond all', cell('ZZZZZZZZ1')],
  ['a row number in other signs', `<c r="A&#49;048576"><v>1</v></c>`],
])('%s is refused as out of bounds', (_, xml) => {
  expect(rowsOf(packed(`<row>${xml}</row>`))).toBe('out-of-bounds');
});

it('cells that are only coloured may lie anywhere, as programs colour whole columns', () => {
  const far = `<row r="1048576" s="1"><c r="XFD1048576" s="1"/></row>`;
  expect(rowsOf(packed(`<row r="1">${cell('A1')}</row>${far}`))).toEqual([[1]]);
});

it('rows and columns that are few each are refused where they are too many together', () => {
  const wide = Array.from({ length: 5_002 }, (_, at) => `<row>${cell(`A${at + 1}`)}</row>`);
  const far = `<row>${cell('ALL5003')}</row>`;
  expect(rowsOf(packed(wide.join('') + far))).toBe('too-many-cells');
});

it('rows in sight of each other are read with the blank ones between them', () => {
  expect(rowsOf(packed(`<row r="2">${cell('B2')}</row><row r="4">${cell('A4')}</row>`))).toEqual([
    [null, null],
    [null, 1],
    [null, null],
    [1, null],
  ]);
});

it('a sheet that says in no place where its cells stand is read in their order', () => {
  const sheet = `<row><c><v>1</v></c><c t="b"><v>0</v></c></row><row><c><v>2</v></c></row>`;
  expect(rowsOf(packed(sheet))).toEqual([
    [1, false],
    [2, null],
  ]);
});

it.each<[string, string]>([
  ['rows out of order', `<row r="2">${cell('A2')}</row><row r="1">${cell('A1')}</row>`],
  ['cells out of order', `<row>${cell('B1')}${cell('A1')}</row>`],
  ['a cell in two rows', `<row>${cell('A1')}${cell('B2')}</row>`],
  ['an address of nowhere', `<row>${cell('1A')}</row>`],
  ['what is neither yes nor no', `<row><c t="b"><v>2</v></c></row>`],
  ['a text that is none of the list', `<row><c t="s"><v>0</v></c></row>`],
  ['words for a number', `<row>${cell('A1', 'x')}</row>`],
  ['tags within tags without end', `<row>${'<a>'.repeat(200)}${'</a>'.repeat(200)}</row>`],
  ['a tag that hardly ever ends', `<row a="${' '.repeat(2_000_000)}"></row>`],
])('%s make a file damaged', (_, xml) => {
  expect(rowsOf(packed(xml))).toBe('damaged');
});

it('a part that unpacks to more than it declares is read no further', () => {
  const bytes = packed(`<row>${cell('A1')}</row>${'<row/>'.repeat(1_000_000)}`);
  const view = new DataView(bytes.buffer);
  const name = strToU8('xl/worksheets/sheet1.xml');
  // The entry of the sheet in the directory, which says how large it is.
  const at = bytes.findLastIndex((_, from) => name.every((sign, n) => bytes[from + n] === sign));
  view.setUint32(at - 46 + 24, 1_000, true);
  expect(unzipSync(bytes)['xl/worksheets/sheet1.xml']).toHaveLength(1_000);
  expect(rowsOf(bytes)).toBe('damaged');
});

it('styles larger than any program writes are refused', () => {
  const others = { 'xl/styles.xml': new Uint8Array(20_000_001) };
  expect(rowsOf(packed(`<row>${cell('A1')}</row>`, others))).toBe('inflates');
});

it('texts are put together from their runs, without how they are pronounced', () => {
  const text = `<r><t>重</t></r><r><t>庆&amp;</t></r><rPh><t>chong</t></rPh>`;
  const others = { 'xl/sharedStrings.xml': strToU8(`<sst><si>${text}</si></sst>`) };
  const inline = `<c t="inlineStr"><is>${text}</is></c><c t="str"><f>A1</f><v>a_x000A_b</v></c>`;
  expect(rowsOf(packed(`<row><c t="s"><v>0</v></c>${inline}</row>`, others))).toEqual([
    ['重庆&', '重庆&', 'a\nb'],
  ]);
});

it.each<[string, boolean]>([
  ['yyyy-mm-dd', true],
  ['[$-804]yyyy"年"m"月"d"日";@', true],
  ['m/d/yy h:mm', true],
  ['General', false],
  ['0.00E+00', false],
  ['h:mm:ss', false],
  ['[Red]#,##0"day"', false],
  ['0\\d', false],
])('a number in the format %s is a day: %s', (code, isDay) => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${code.replaceAll('"', '&quot;')}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`;
  const rows = rowsOf(
    packed(`<row><c s="1"><v>46112.5</v></c><c s="0"><v>46112</v></c></row>`, {
      'xl/styles.xml': strToU8(styles),
    }),
  );
  expect(rows).toEqual([[isDay ? '2026-03-31' : 46112.5, 46112]]);
});

it('whatever another program writes comes back as it says itself', () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/[\p{Cc}\p{Cn}]/u.test(text)),
  );
  const rows = fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 8 });
  check(
    fc.property(rows, fc.boolean(), (given, bookSST) => {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(given.map((row) => [...row])), '表');
      const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx', bookSST });
      if (!(bytes instanceof ArrayBuffer)) throw new TypeError('No bytes were written.');
      const filled = (all: readonly (readonly unknown[])[] | undefined) =>
        all?.flatMap((row, at) =>
          row.flatMap((each, column) => (each === null ? [] : [[at, column, each]])),
        );
      const [sheet = {}] = Object.values(read(bytes).Sheets);
      const other = utils.sheet_to_json<unknown[]>(sheet, {
        header: 1,
        range: 'A1:F8',
        defval: null,
        raw: true,
      });
      const own = rowsOf(new Uint8Array(bytes));
      if (typeof own === 'string') throw new TypeError(own);
      expect(filled(own)).toEqual(filled(other));
    }),
  );
});
