import { expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { batchFormat } from '../../../src/data/batch-format';
import type { Cell } from '../../../src/domain/batch/cell';
import type { Table } from '../../../src/domain/batch/headings';
import { readTables } from '../../../src/domain/batch/read-tables';
import { createRegistry } from '../../../src/domain/profile/registry';

const registry = createRegistry(catalogue.facts);
const read = (...tables: readonly Table[]) => readTables(registry, batchFormat, tables);
const companies = (...rows: readonly (readonly Cell[])[]): Table => ({ name: '企业', rows });

function good(...tables: readonly Table[]) {
  const found = read(...tables);
  if ('problem' in found) throw new TypeError(found.problem);
  return found;
}

it('the twenty questions of the template are questions of the catalogue', () => {
  expect(new Set(batchFormat.facts).size).toBe(20);
  expect(batchFormat.facts.filter((id) => !registry.facts.has(id))).toEqual([]);
});

it('the headings may stand below a title, in any order, beside other questions', () => {
  const { companies: found, remarks } = good(
    companies(
      ['重庆某园区'],
      [],
      ['药品生产企业（持药品生产许可证）', '企业名称', '所在园区', '电话'],
      ['是', '甲', '重庆国际生物城'],
    ),
  );
  expect(found).toMatchObject([
    {
      row: 4,
      name: '甲',
      profile: { enterprise: { facts: { 'role.drugManufacturer': true, park: 'biocity' } } },
    },
  ]);
  expect(remarks.map(({ problem, column }) => [problem, column])).toEqual([
    ['unknown-heading', '电话'],
    ['no-products-sheet', ''],
  ]);
});

it('a heading that stands twice is read once, and sheets that are not read are named', () => {
  const { companies: found, remarks } = good(
    companies(['企业名称', '药店', '药店'], ['甲', '是', '否']),
    { name: '产品', rows: [['所属企业', '产品类别']] },
    { name: '备注', rows: [['其他']] },
    { name: '说明', rows: [['怎么填']] },
  );
  expect(found[0]?.profile.enterprise.facts).toEqual({ 'role.pharmacy': true });
  expect(remarks.map(({ problem, sheet }) => [problem, sheet])).toEqual([
    ['heading-twice', '企业'],
    ['sheet-not-read', '备注'],
  ]);
});

it('products find their company by its name or its number, as number or text', () => {
  const { companies: found } = good(
    companies(['编号', '企业名称', '产品已列全'], [7, '甲', '是'], [8, '乙', '是']),
    {
      name: '产品',
      rows: [
        ['所属企业', '产品名称', '产品类别'],
        ['甲', '一', '化学药'],
        [7, '二', '化妆品'],
        ['8', '三', null],
      ],
    },
  );
  expect(found.map(({ profile }) => profile.products.map(({ name }) => name))).toEqual([
    ['一', '二'],
    ['三'],
  ]);
  expect(found[0]?.profile.productsComplete).toBe(true);
});

it('a company that lost a product to a fault has not listed all of them', () => {
  const { companies: found } = good(companies(['企业名称', '产品已列全'], ['甲', '是']), {
    name: '产品',
    rows: [
      ['所属企业', '产品类别'],
      ['甲', '没有的类别'],
    ],
  });
  expect(found[0]?.profile.productsComplete).toBe(false);
});

it('one sheet holds companies and their products, a row for each product', () => {
  const { companies: found, faults } = good({
    name: 'csv',
    rows: [
      ['企业名称', '药店', '产品名称', '产品类别'],
      ['甲', '否', '一', '化学药'],
      ['甲', '', '二', '化妆品'],
      ['甲', '是', '三', '化妆品'],
      ['乙', '是', '', ''],
    ],
  });
  expect(found.map(({ profile }) => profile.products.length)).toEqual([2, 0]);
  expect(faults).toMatchObject([{ problem: 'answers-differ', row: 4 }]);
});

it('the hundred and first product of a company is left out', () => {
  const rows = Array.from({ length: 101 }, () => ['甲', '化学药']);
  const { companies: found, faults } = good(companies(['企业名称'], ['甲']), {
    name: '产品',
    rows: [['所属企业', '产品类别'], ...rows],
  });
  expect(found[0]?.profile.products).toHaveLength(100);
  expect(faults).toMatchObject([{ problem: 'too-many-products', row: 102 }]);
});

it.each<[string, readonly Table[]]>([
  ['empty', [{ name: '企业', rows: [] }]],
  ['empty', [companies(['企业名称'], [' ', null])]],
  ['no-name-heading', [companies(['公司', '药店'], ['甲', '是'])]],
  [
    'too-many-companies',
    [companies(['企业名称'], ...Array.from({ length: 10_001 }, (_, n) => [`甲${n}`]))],
  ],
])('a file is refused as %s', (problem, tables) => {
  expect(read(...tables)).toEqual({ problem });
});
