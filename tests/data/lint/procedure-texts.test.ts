import { describe, expect, it } from 'vitest';
import { lintProcedureTexts } from '../../../src/data/lint/procedure-texts';
import type { LintInput } from '../../../src/data/lint/problem';
import { brokenInput, soundInput } from '../../builders/lint-input';

const told = (input: LintInput) =>
  lintProcedureTexts(input).map(({ rule, where, message }) => `${rule} ${where}: ${message}`);

const PLAN = ['library', 'procedures', 0] as const;
const CARD = ['library', 'procedures', 2] as const;

describe('lintProcedureTexts', () => {
  it('has nothing to say where the texts say what the figures say', () => {
    expect(told(soundInput)).toEqual([]);
  });

  it.each([
    [[...PLAN, 'summary', 'zh'], '在45个工作日内', '45个工作日', 'device2-renewal'],
    [[...PLAN, 'steps', 1, 'title', 'en'], 'within 60 days', '60 days', 'device2-renewal'],
    [[...CARD, 'summary', 'zh'], '约40个工作日', '40个工作日', 'device1-filing'],
  ])('tells of a length that no figure says: %s', (path, text, written, id) => {
    expect(told(brokenInput(path, text))).toEqual([
      `procedure text ${id}: a text says ${written}, which no figure says`,
    ]);
  });

  it.each(['收费3万元', '罚款500元', '￥100', '以人民币支付', 'a fee of 10 yuan', 'CNY 100'])(
    'tells of money: %s',
    (text) => {
      expect(told(brokenInput([...PLAN, 'papers', 0, 'title', 'en'], text))).toEqual([
        'procedure text device2-renewal: a text speaks of money',
      ]);
    },
  );

  it('does not take a registration unit for money', () => {
    expect(told(brokenInput([...PLAN, 'summary', 'zh'], '同一注册单元'))).toEqual([]);
  });

  it('tells of a rule that has been replaced', () => {
    const old = '总局通告2015年第18号';
    expect(told(brokenInput([...CARD, 'summary', 'zh'], old))).toEqual([
      'procedure text device1-filing: a text names a rule that has been replaced',
    ]);
    expect(told(brokenInput(['library', 'regulations', 0, 'number'], old))).toEqual([
      'procedure text order-1: has been replaced',
    ]);
  });

  it('tells of a card that does not say what is not included', () => {
    expect(told(brokenInput([...CARD, 'notIncluded', 'zh'], '请以官方办事指南为准。'))).toEqual([
      'procedure text device1-filing: the card does not say what is not included',
    ]);
  });
});
