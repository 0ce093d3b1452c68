import { expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { sectorMap } from '../../../src/data/sectors';
import { filterCompanies, sectorBits } from '../../../src/domain/batch/filter-companies';
import { codeOf, countOf, FINDINGS, judgeBatch } from '../../../src/domain/batch/judge-batch';
import { lackingOf } from '../../../src/domain/batch/lacking';
import { engineOf, layoutOf } from '../../../src/domain/batch/layout';
import {
  linkRows,
  matrixRows,
  measureRows,
  type TableWords,
} from '../../../src/domain/batch/tables';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { assess } from '../../../src/domain/eligibility/assess';
import { createEngine } from '../../../src/domain/eligibility/engine';
import { companyCases } from '../../setup/cases';

const day = parsePlainDate('2026-03-01');
const engine = createEngine(catalogue);
const layout = layoutOf(engine, day);
const inForce = engineOf(
  engine,
  layout.measures.map(({ id }) => id),
);
const profiles = companyCases.map(({ profile }) => profile);
const verdicts = judgeBatch(inForce, layout, profiles, day);
const all = [...profiles.keys()];
const names = companyCases.map(({ id }) => id);
const sectors = Uint8Array.from(profiles, (profile) => sectorBits(sectorMap, profile));
const named = names.map((name, index) => ({ name, number: '', row: index + 2 }));

it('every verdict is the one that the company gets by itself', () => {
  profiles.forEach((profile, company) => {
    const { measures } = assess(engine, profile, day);
    for (const measure of layout.measures) {
      const verdict = FINDINGS[codeOf(verdicts, company, measure)];
      expect(verdict, `${names[company]} ${measure.id}`).toBe(measures[measure.id]?.verdict);
    }
  });
});

it('measures out of force and duties of agencies are no columns', () => {
  expect(layout.measures.some(({ id }) => id.startsWith('2021-'))).toBe(false);
  expect(layout.provisions.length).toBeGreaterThan(layout.measures.length);
});

it('the counts of a measure add up to the companies', () => {
  for (const measure of layout.measures) {
    expect(countOf(verdicts, all, measure).reduce((sum, count) => sum + count, 0)).toBe(all.length);
  }
});

it('a company without answers lacks those that its verdict waits for', () => {
  const empty = { enterprise: { facts: {} }, products: [], productsComplete: false };
  const lacks = lackingOf(engineOf(engine, ['2026-10']), [empty, empty], [0, 1], day);
  expect(lacks.length).toBeGreaterThan(0);
  expect(lacks[0]?.companies).toEqual([0, 1]);
  expect(lacks.map(({ question }) => question)).toContain('products');
});

it('companies are found by name, sector and verdict', () => {
  const companies = { names, sectors };
  expect(filterCompanies(verdicts, companies, {})).toEqual(all);
  expect(filterCompanies(verdicts, companies, { text: 's01' }).map((at) => names[at])).toEqual([
    'S01',
  ]);
  const device = filterCompanies(verdicts, companies, { sector: 'device' });
  expect(device.length).toBeGreaterThan(0);
  expect(device.length).toBeLessThan(all.length);
  const [measure] = layout.measures;
  if (!measure) throw new TypeError('No measure is in force.');
  const able = filterCompanies(verdicts, companies, { measure: measure.id, verdict: 'eligible' });
  expect(able).toEqual(all.filter((company) => codeOf(verdicts, company, measure) === 0));
});

const words: TableWords = {
  number: '编号',
  name: '企业名称',
  row: '行',
  verdict: '结论',
  lacking: '还缺',
  link: '链接',
  verdicts: { eligible: '可用', incomplete: '还差信息', manual: '需核实', ineligible: '不符合' },
  applies: '应履行',
  titles: { role: '角色', place: '地点' },
};

it('the files name each company once, in the order of the spreadsheet', () => {
  const matrix = matrixRows(verdicts, named, all, words);
  expect(matrix).toHaveLength(all.length + 1);
  expect(matrix[0]).toHaveLength(layout.measures.length + 3);
  expect(matrix.flat()).toContain('应履行');
  expect(linkRows(named, [1], (company) => `#/r/${company}`, words)).toEqual([
    ['编号', '企业名称', '行', '链接'],
    ['', names[1], '3', '#/r/1'],
  ]);
  const lacks = [
    { question: 'role', companies: [0, 1] },
    { question: 'place', companies: [1] },
  ];
  const rows = measureRows(verdicts, named, [0, 1], '2026-10', lacks, words);
  expect(rows.map((row) => row[4])).toEqual(['还缺', '角色', '角色；地点']);
});
