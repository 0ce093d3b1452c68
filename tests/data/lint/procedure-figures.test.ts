import { describe, expect, it } from 'vitest';
import { lintProcedureFigures } from '../../../src/data/lint/procedure-figures';
import type { LintInput } from '../../../src/data/lint/problem';
import { brokenInput, soundInput } from '../../builders/lint-input';

const told = (input: LintInput) =>
  lintProcedureFigures(input).map(({ rule, where, message }) => `${rule} ${where}: ${message}`);

const AT = ['library', 'procedures', 0, 'steps'] as const;
const REVIEW = [...AT, 1] as const;
const FIRST = ['library', 'procedures', 1, 'steps'] as const;

describe('lintProcedureFigures', () => {
  it('has nothing to say where every figure was taken down twice alike', () => {
    expect(told(soundInput)).toEqual([]);
  });

  it.each<[string, readonly (string | number)[], unknown, readonly string[]]>([
    [
      'another number',
      [...REVIEW, 'limits', 1, 'value'],
      90,
      [
        'review|limit|90|workday|第一条 is not taken down',
        'review|limit|60|workday|第一条 is nowhere in device2-renewal',
      ],
    ],
    [
      'another unit',
      [...REVIEW, 'limits', 1, 'unit'],
      'day',
      [
        'review|limit|60|day|第一条 is not taken down',
        'review|limit|60|workday|第一条 is nowhere in device2-renewal',
      ],
    ],
    [
      'another article',
      [...REVIEW, 'limits', 0, 'source', 'article'],
      '第二条',
      [
        'review|limit|30|workday|第二条 is not taken down',
        'review|limit|30|workday|第一条 is nowhere in device2-renewal',
      ],
    ],
    [
      'another first day of a window',
      [...AT, 0, 'limits', 0, 'notBefore', 'value'],
      60,
      [
        'apply|not-before|60|workday|第一条 is not taken down',
        'apply|not-before|90|workday|第一条 is nowhere in device2-renewal',
      ],
    ],
    [
      'another part to extend by',
      [...REVIEW, 'correction', 'then', 'by', 0, 'part'],
      [1, 4],
      [
        'review|extend|1/4|part|第一条 is not taken down',
        'review|extend|1/3|part|第一条 is nowhere in device2-renewal',
      ],
    ],
  ])('tells of %s', (_, path, to, messages) => {
    expect(told(brokenInput(path, to))).toEqual(
      messages.map((message) => `procedure figure device2-renewal: ${message}`),
    );
  });

  it('tells of another period after corrections', () => {
    const path = [...FIRST, 1, 'correction', 'then', 'limits', 0, 'value'];
    expect(told(brokenInput(path, 60))).toEqual([
      'procedure figure device2-registration: review|fresh|60|workday|第一条 is not taken down',
      'procedure figure device2-registration: review|fresh|20|workday|第一条 is nowhere in device2-registration',
    ]);
  });

  it.each<[string, string, unknown, string]>([
    ['another number', 'value', 45, '产品平均审评时限 45 workday 平均'],
    ['another unit', 'unit', 'day', '产品平均审评时限 40 day 平均'],
    ['another qualifier', 'qualifier', '最长', '产品平均审评时限 40 workday 最长'],
    ['another name', 'figure', '审评时限', '审评时限 40 workday 平均'],
  ])('tells of a target with %s than that of its measure', (_, part, to, written) => {
    expect(told(brokenInput([...REVIEW, 'targets', 0, part], to))).toContain(
      `procedure figure device2-renewal: ${written} is no figure of 2026-01`,
    );
  });

  it('tells of a target of a measure that there is not, or that is no longer in force', () => {
    const path = [...REVIEW, 'targets', 0, 'measureId'];
    expect(told(brokenInput(path, '2026-99'))).toContain(
      'procedure figure device2-renewal: 产品平均审评时限 40 workday 平均 is no figure of 2026-99',
    );
    const late = brokenInput(['library', 'procedures', 0, 'checkedOn'], '2025-12-31');
    expect(told(late)).toEqual(['procedure figure device2-renewal: 2026-01 is not in force']);
  });

  it.each(['第八条附近', '第九条（未见原文）', '第十条（凭记忆）'])(
    'tells of an article that is not exact: %s',
    (article) => {
      const card = ['library', 'procedures', 2, 'sources', 0, 'article'];
      expect(told(brokenInput(card, article))).toEqual([
        `procedure figure device1-filing: ${article} is no exact article`,
      ]);
    },
  );

  it('tells of a rule of renewal with another number', () => {
    expect(told(brokenInput(['library', 'renewalRules', 0, 'closes', 'value'], 20))).toEqual([
      'procedure figure renewal-rules: device-registration|closes|20|workday|第一条 is not taken down',
      'procedure figure renewal-rules: device-registration|closes|30|workday|第一条 is nowhere in the rules',
    ]);
  });

  it('tells of figures for a card', () => {
    const figures = { ...soundInput.library.figures, 'device1-filing': [] };
    expect(told(brokenInput(['library', 'figures'], figures))).toEqual([
      'procedure figure device1-filing: figures are taken down for what is no full plan',
    ]);
  });
});
