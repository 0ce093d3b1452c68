import { expect, it } from 'vitest';
import { batchFormat } from '../../../src/data/batch-format';
import type { Cell } from '../../../src/domain/batch/cell';
import { readTables } from '../../../src/domain/batch/read-tables';
import { createRegistry } from '../../../src/domain/profile/registry';
import type { Fact } from '../../../src/domain/profile/fact';
import { batch as words } from '../../../src/i18n/zh/batch';

const fact = (
  n: number,
  id: string,
  label: string,
  type: Fact['type'],
  rest: Partial<Fact> = {},
): Fact => ({
  id,
  n,
  level: 'enterprise',
  group: 'status',
  type,
  label: { zh: label },
  ...rest,
});

const OPTIONS = [
  { value: 'banan', n: 1, label: { zh: '巴南区' } },
  { value: 'other', n: 2, label: { zh: '其他（含外地）' } },
];

/** A question of each type, which the catalogue need not have. */
const registry = createRegistry([
  fact(1, 'flag', '持有人', 'boolean'),
  fact(2, 'district', '区县', 'enum', { options: OPTIONS }),
  fact(3, 'staff', '人数', 'number'),
  fact(4, 'since', '成立日期', 'date'),
  fact(5, 'kind', '类别', 'enum', { level: 'product', group: 'product', options: OPTIONS }),
]);

const HEADINGS = ['编号', '企业名称', '持有人', '区县', '人数', '成立日期', '产品已列全'];

function read(company: readonly Cell[], product?: readonly Cell[]) {
  const read = readTables(registry, batchFormat, [
    { name: '企业', rows: [HEADINGS, ['1', '好公司', '是'], company] },
    { name: '产品', rows: [['所属企业', '产品名称', '类别'], ...(product ? [product] : [])] },
  ]);
  if ('problem' in read) throw new TypeError(read.problem);
  return read;
}

const BLANK: readonly Cell[] = ['2', '坏公司', null, null, null, null, null];

/** A company whose cell in a column is this one. */
const withCell = (column: number, cell: Cell): readonly Cell[] => BLANK.with(column, cell);

const YES_NO = '这一格只认是或否。可以填：是、否、不清楚；空着表示未知。';
const CHOICE = '这不是可选的值。可以填：巴南区、其他（含外地）、不清楚；空着表示未知。';
const NUMBER = '这一格要填一个数，不带单位；空着表示未知。';
const DAY = '这一格要填日期，例如 2026-03-31 或 2026年3月31日；空着表示未知。';
const NO_SUCH_DAY = '日历上没有这一天。请写成 2026-03-31 这样的日期；空着表示未知。';
const FORMULA = '这一格的公式出错了，请改成写好的值。';

it.each<[string, number, Cell, string]>([
  ['a doubt', 2, '也许', YES_NO],
  ['a tick', 2, '√', YES_NO],
  ['a number', 2, 1, YES_NO],
  ['both words', 2, '是否', YES_NO],
  ['a remark after the word', 2, '是（部分）', YES_NO],
  ['a sentence longer than what is shown', 2, '这'.repeat(60), YES_NO],
  ['the value of another question', 2, '巴南区', YES_NO],
  ['an error of a formula', 2, '#N/A', FORMULA],
  ['a broken reference', 3, '#REF!', FORMULA],
  ['a division by nothing', 4, '#DIV/0!', FORMULA],
  ['a place that is none of the choices', 3, '成都', CHOICE],
  ['two choices', 3, '巴南区、其他（含外地）', CHOICE],
  ['a part of a choice', 3, '其他', CHOICE],
  ['yes to a choice', 3, true, CHOICE],
  ['the number of a choice', 3, 1, CHOICE],
  ['words for a number', 4, '一百', NUMBER],
  ['a unit', 4, '100人', NUMBER],
  ['a range', 4, '100-200', NUMBER],
  ['a share', 4, '12%', NUMBER],
  ['yes to a number', 4, true, NUMBER],
  ['an endless number', 4, '9'.repeat(400), NUMBER],
  ['a year alone', 5, '2026年', DAY],
  ['a month alone', 5, '2026-03', DAY],
  ['words for a day', 5, '去年', DAY],
  ['a serial number before all days', 5, 0, DAY],
  ['a serial number after all days', 5, 9_999_999, DAY],
  ['the 30th of February', 5, '2026-02-30', NO_SUCH_DAY],
  ['a month too many', 5, '20261301', NO_SUCH_DAY],
  ['whether the list is complete, in numbers', 6, 100, YES_NO],
  [
    'a number that another company has',
    0,
    '1',
    '前面已有相同的编号。每家企业的编号要不同，也可以不编号。',
  ],
  ['no name', 1, null, '没有企业名称。每家企业一行，名称必填。'],
  ['a name of a hundred and one signs', 1, '名'.repeat(101), '太长了，最多 100 个字。'],
  [
    'a name that stands above',
    1,
    '好 公司',
    '前面已有同名企业。保留前一行；如果是两家，请把名称区分开。',
  ],
])('%s is told with its place, and its row alone is left out', (_, column, cell, sentence) => {
  const { companies, faults, leftOut } = read(withCell(column, cell));
  expect(companies.map(({ name }) => name)).toEqual(['好公司']);
  expect(faults.map((fault) => words.faults[fault.problem](fault.allowed))).toEqual([sentence]);
  expect(faults).toMatchObject([{ sheet: 'companies', row: 3, column: HEADINGS[column] }]);
  expect([...(faults[0]?.found ?? '')].length).toBeLessThanOrEqual(40);
  expect(leftOut).toEqual({ companies: 1, products: 0 });
});

it('a cell without a heading is told by the letter of its column', () => {
  const { faults } = read([...withCell(2, '是'), '多余']);
  expect(faults).toMatchObject([{ problem: 'no-heading', column: 'H', found: '多余' }]);
});

it.each<[string, readonly Cell[], string]>([
  ['no company', [null, '片', '巴南区'], '没写所属企业。请填“企业”表里的企业名称或编号。'],
  ['a company of no row', ['外公司', '片', '巴南区'], '“企业”表里没有这个名称或编号。请写得一样。'],
  ['a kind that does not exist', ['好公司', '片', '药'], CHOICE],
])('a product with %s is left out, and its company has not listed all', (_, product, sentence) => {
  const { companies, faults, leftOut } = read(['2', '另一家', '否'], product);
  expect(companies).toHaveLength(2);
  expect(companies.flatMap(({ profile }) => profile.products)).toEqual([]);
  expect(faults.map((fault) => words.faults[fault.problem](fault.allowed))).toEqual([sentence]);
  expect(leftOut).toEqual({ companies: 0, products: 1 });
});

it.each<[string, number, Cell, unknown]>([
  ['yes', 2, '是', true],
  ['no of a spreadsheet program', 2, false, false],
  ['yes in capitals', 2, ' YES ', true],
  ['a choice with other brackets', 3, '其他(含外地)', 'other'],
  ['the id of a choice', 3, 'banan', 'banan'],
  ['a number as text', 4, '1,200', 1200],
  ['a number', 4, 12.5, 12.5],
  ['a day as text', 5, '2026-03-31', '2026-03-31'],
  ['a day in Chinese', 5, '2026年3月1日', '2026-03-01'],
  ['a day with strokes', 5, '2026/3/1', '2026-03-01'],
  ['a day without anything', 5, '20260301', '2026-03-01'],
  ['a day as a serial number', 5, 46112, '2026-03-31'],
  ['a day with its time as a serial number', 5, 46112.75, '2026-03-31'],
  ['a serial number as text', 5, '46112', '2026-03-31'],
])('%s is read', (_, column, cell, value) => {
  const { companies, faults } = read(withCell(column, cell));
  expect(faults).toEqual([]);
  expect(Object.values(companies[1]?.profile.enterprise.facts ?? {})).toEqual([value]);
});

it('a blank cell and 不清楚 are unknown, the second as an answer', () => {
  const [, company] = read(['2', '乙', '不清楚', ' ', null, null, null]).companies;
  expect(company?.profile.enterprise).toEqual({ name: '乙', facts: {}, unsure: ['flag'] });
});
