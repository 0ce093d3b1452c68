import { describe, expect, it } from 'vitest';
import { lintFigures } from '../../../src/data/lint/figures';
import type { LintInput } from '../../../src/data/lint/problem';
import { brokenDocument, brokenInput, soundInput } from '../../builders/lint-input';

const told = (input: LintInput) =>
  lintFigures(input).map(({ rule, where, message }) => `${rule} ${where}: ${message}`);

const FIGURE = ['measures', 0, 'provisions', 0, 'figures', 0] as const;
const KEY = '2026-01|产品平均审评时限|60|40|工作日|平均';

describe('lintFigures', () => {
  it('has nothing to say where the figures are those of the texts', () => {
    expect(told(soundInput)).toEqual([]);
  });

  it.each<[string, string, unknown, string]>([
    ['the number', 'to', 45, '2026-01|产品平均审评时限|60|45|工作日|平均'],
    ['the number before', 'from', null, '2026-01|产品平均审评时限||40|工作日|平均'],
    ['the unit', 'unit', '天', '2026-01|产品平均审评时限|60|40|天|平均'],
    ['the qualifier', 'qualifier', '最长', '2026-01|产品平均审评时限|60|40|工作日|最长'],
    ['what is measured', 'what', '审评时限', '2026-01|审评时限|60|40|工作日|平均'],
  ])('tells of a figure in which %s is not that of the text', (_, part, to, key) => {
    expect(told(brokenDocument(0, [...FIGURE, part], to)).slice(0, 2)).toEqual([
      `figure ${key}: is not a figure of the text`,
      `figure ${KEY}: is carried by no provision`,
    ]);
  });

  it('tells of a figure that stands under another measure', () => {
    expect(told(brokenInput(['referenceFigures', 0, 'measure'], '2026-02'))).toContain(
      `figure ${KEY}: is not a figure of the text`,
    );
  });

  it('tells of a figure that no provision carries', () => {
    expect(told(brokenDocument(0, [...FIGURE.slice(0, -1)], []))).toContain(
      `figure ${KEY}: is carried by no provision`,
    );
  });

  it.each([
    ['unit', [...FIGURE, 'unit']],
    ['qualifier', [...FIGURE, 'qualifier']],
    ['clause', ['measures', 0, 'provisions', 0, 'clause']],
  ])('tells of a figure without a %s', (_, path) => {
    expect(told(brokenDocument(0, path, ' '))).toContain(
      'figure 2026-01: 产品平均审评时限 has no unit, qualifier or clause',
    );
  });

  it.each([
    ['平均45个工作日完成', '45个工作日'],
    ['平均 45 工作日完成', '45 工作日'],
    ['40 天内完成', '40 天'],
    ['需要3个月', '3个月'],
    ['由 60 个工作日减到 30 个工作日', '30 个工作日'],
  ])('tells of a figure in running text that no figure says: %s', (text, written) => {
    expect(told(brokenDocument(0, ['measures', 0, 'summary', 'zh'], text))).toEqual([
      `figure 2026-01: a text says ${written}, which no figure says`,
    ]);
  });

  it('looks into every text of a measure, its provisions included', () => {
    const next = ['measures', 1, 'provisions', 0, 'nextStep', 'zh'];
    expect(told(brokenDocument(0, next, '提前90个工作日提出'))).toEqual([
      'figure 2026-02: a text says 90个工作日, which no figure says',
    ]);
    const point = ['measures', 1, 'provisions', 0, 'when', 'all', 3, 'any', 1, 'text', 'zh'];
    expect(told(brokenDocument(0, point, '30天后再问'))).toEqual([
      'figure 2026-02: a text says 30天, which no figure says',
    ]);
  });

  it.each([
    ['an average of 45 working days', '45 working days'],
    ['within 40 days', '40 days'],
    ['up to 3 months', '3 months'],
  ])('tells of a figure in an English text that no figure says: %s', (text, written) => {
    expect(told(brokenDocument(0, ['measures', 0, 'summary', 'en'], text))).toEqual([
      `figure 2026-01: a text says ${written}, which no figure says`,
    ]);
  });

  it('lets a text say the figures of its own measure and of measures it is related to', () => {
    expect(told(brokenDocument(0, ['measures', 0, 'title', 'zh'], '60 个工作日'))).toEqual([]);
    const elsewhere = brokenDocument(0, ['measures', 2, 'title', 'zh'], '40 个工作日');
    expect(told(elsewhere)).toHaveLength(1);
    expect(
      told({
        ...elsewhere,
        catalogue: {
          ...elsewhere.catalogue,
          measures: elsewhere.catalogue.measures.map((measure) =>
            measure.id === '2026-03'
              ? { ...measure, related: measure.related.map((own) => ({ ...own, id: '2026-01' })) }
              : measure,
          ),
        },
      }),
    ).toEqual([]);
  });

  it('does not take the number of a document or a day for a figure', () => {
    const text = '〔2026〕3号，自2026年1月21日起';
    expect(told(brokenDocument(0, ['measures', 0, 'summary', 'zh'], text))).toEqual([]);
  });
});
