import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { read, utils, write } from 'xlsx';
import { catalogue } from '../../../src/data/catalogue';
import { batchFormat } from '../../../src/data/batch-format';
import { templateOf } from '../../../src/domain/batch/template';
import { createRegistry } from '../../../src/domain/profile/registry';
import { readFile } from '../../../src/io/batch/read-file';
import { writeXlsx } from '../../../src/io/batch/write-xlsx';

const registry = createRegistry(catalogue.facts);
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const blobOf = (...parts: readonly (string | Uint8Array<ArrayBuffer>)[]) => new Blob([...parts]);
const problemOf = async (blob: Blob) => {
  const found = await readFile(blob);
  return 'problem' in found ? found.problem : undefined;
};
const rowsOf = async (blob: Blob) => {
  const found = await readFile(blob);
  return 'tables' in found ? found.tables[0]?.rows : found.problem;
};

const template = () => writeXlsx(templateOf(registry, batchFormat, ['怎么填']), () => 100);

it('another program reads the template, and its lists are those of the questions', async () => {
  const bytes = await bytesOf(await template());
  const book = read(bytes);
  expect(book.SheetNames).toEqual(['企业', '产品', '说明', '选项']);
  const [heads] = utils.sheet_to_json<string[]>(book.Sheets['企业'] ?? {}, { header: 1 });
  expect(heads?.slice(0, 3)).toEqual(['编号', '企业名称', '在重庆有住所、生产或研发场所']);
  const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
  expect(sheet).toContain('sqref="C2:C100"');
  const lists = [...sheet.matchAll(/<formula1>选项!\$([A-Z]+)\$1:\$\1\$(\d+)<\/formula1>/g)];
  expect(lists).toHaveLength(18);
  const [, letter = '', last = ''] = lists[1] ?? [];
  const options = book.Sheets['选项'] ?? {};
  expect(options[`${letter}1`]).toMatchObject({ v: '两江新区' });
  expect(options[`${letter}${last}`]).toMatchObject({ v: '不清楚' });
});

it('the template comes back as it was written, with its lists', async () => {
  const found = await readFile(await template());
  if ('problem' in found) throw new TypeError(found.problem);
  expect(found.tables.map(({ name }) => name)).toEqual(['企业', '产品', '说明', '选项']);
  const [companies, products, help, options] = found.tables.map(({ rows }) => rows);
  expect(companies).toHaveLength(1);
  expect(companies?.[0]?.slice(0, 2)).toEqual(['编号', '企业名称']);
  expect(products?.[0]?.slice(0, 2)).toEqual(['所属企业', '产品名称']);
  expect(help?.flat()).toContain('怎么填');
  expect(options?.flat()).toContain('两江新区');
});

it('what another program fills in comes back, days and errors of formulas, too', async () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['企业名称', '日期', '数', '是否', '错'],
    // The other program writes the day that the clock on the wall shows.
    ['甲', new Date(2026, 2, 31, 12), 12.5, true, null],
    [],
    ['乙', '2026-03-31', 46112, false, null],
  ]);
  sheet['E2'] = { t: 'e', v: 42, w: '#N/A' };
  utils.book_append_sheet(book, sheet, '企业');
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  if (!(bytes instanceof ArrayBuffer)) throw new TypeError('No bytes were written.');
  expect(await rowsOf(new Blob([bytes]))).toEqual([
    ['企业名称', '日期', '数', '是否', '错'],
    ['甲', '2026-03-31', 12.5, true, '#N/A'],
    [null, null, null, null, null],
    ['乙', '2026-03-31', 46112, false, null],
  ]);
});

it('what is written here is read by another program, and no cell of it is a formula', async () => {
  const rows = [['名称'], ['=1+1'], ['@x'], ['平常']];
  const book = read(await bytesOf(await writeXlsx([{ name: '表', rows }])));
  expect(utils.sheet_to_json(book.Sheets['表'] ?? {}, { header: 1 })).toEqual([
    ['名称'],
    ["'=1+1"],
    ["'@x"],
    ['平常'],
  ]);
});

/** 「企业名称,药店」 and 「甲,是」 as editors in China write them, byte by byte. */
const GBK = new Uint8Array([
  0xc6, 0xf3, 0xd2, 0xb5, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xd2, 0xa9, 0xb5, 0xea, 0x0d, 0x0a, 0xbc,
  0xd7, 0x2c, 0xca, 0xc7, 0x0d, 0x0a,
]);
const TEXT = '企业名称,药店\r\n甲,是\r\n';
const UTF16 = new Uint8Array([
  0xff,
  0xfe,
  ...[...TEXT].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
]);

it.each<[string, Blob]>([
  ['GBK', blobOf(GBK)],
  ['UTF-8', blobOf(TEXT)],
  ['UTF-8 with its mark', blobOf(`\uFEFF${TEXT}`)],
  ['UTF-16', blobOf(UTF16)],
  ['tabs', blobOf(TEXT.replaceAll(',', '\t'))],
  ['semicolons', blobOf(TEXT.replaceAll(',', ';'))],
])('a csv in %s is read', async (_, blob) => {
  const rows = await rowsOf(blob);
  expect(rows?.slice(0, 2)).toEqual([
    ['企业名称', '药店'],
    ['甲', '是'],
  ]);
});

it('rows of a csv keep their numbers behind blank lines and breaks within a cell', async () => {
  const rows = await rowsOf(blobOf('企业名称\r\n\r\n"甲\n一"\r\n乙\r\n'));
  expect(rows?.[3]).toEqual(['乙']);
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);

it.each<[string, Blob]>([
  ['empty', blobOf('')],
  ['too-large', blobOf(new Uint8Array(20_000_001))],
  ['old-xls', blobOf(new Uint8Array([...OLE, ...wide('Workbook')]))],
  ['protected', blobOf(new Uint8Array([...OLE, ...wide('EncryptedPackage')]))],
  ['other-file', blobOf('%PDF-1.7')],
  ['other-file', blobOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))],
  ['other-file', blobOf(zipSync({ 'word/document.xml': strToU8('<a/>') }))],
  ['damaged', blobOf(zipSync({ 'xl/workbook.xml': strToU8('<workbook') }))],
  ['damaged', blobOf('企业名称\r\n"甲\r\n乙')],
  [
    'inflates',
    blobOf(
      zipSync({
        'xl/workbook.xml': strToU8('<a/>'),
        'xl/a.xml': new Uint8Array(100_000_000),
        'xl/b.xml': new Uint8Array(100_000_001),
      }),
    ),
  ],
])('a file is refused as %s', async (problem, blob) => {
  expect(await problemOf(blob)).toBe(problem);
});

it('a spreadsheet that was cut off is damaged', async () => {
  const bytes = await bytesOf(await template());
  expect(await problemOf(blobOf(bytes.subarray(0, bytes.length - 200)))).toBe('damaged');
});

it.each<[string, string, string]>([
  ['lines', 'out-of-bounds', `企业名称\n${'\n'.repeat(1_000_200)}甲`],
  ['cells', 'too-many-cells', `企业名称\n${','.repeat(5_000_001)}`],
])('a csv with more %s than there can be is refused as %s', async (_, problem, text) => {
  expect(await problemOf(blobOf(text))).toBe(problem);
});
