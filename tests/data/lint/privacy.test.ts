import { describe, expect, it } from 'vitest';
import { lintPrivacy } from '../../../src/data/lint/privacy';
import { brokenDocument, brokenInput, soundInput } from '../../builders/lint-input';

const inSummary = (text: string) =>
  lintPrivacy(brokenDocument(0, ['measures', 0, 'summary', 'zh'], text)).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

describe('lintPrivacy', () => {
  it('has nothing to say on texts without persons and telephones', () => {
    expect(lintPrivacy(soundInput)).toEqual([]);
  });

  it.each([
    '13800138000',
    '请拨打19912345678咨询',
    'tel. 13912345678.',
    '138 0013 8000',
    '138-0013-8000',
    '+8613800138000',
  ])('tells of a mobile number: %s', (text) => {
    expect(inSummary(text)).toEqual(['privacy: holds a mobile number']);
  });

  it.each([
    '023-60353600',
    '02360353600',
    '023 6035360',
    '电话：0755-8888666',
    '023－60353600',
    '（023）60353600',
    '(023) 60353600',
    '023—60353600转8',
  ])('tells of a landline number: %s', (text) => {
    expect(inSummary(text)).toEqual(['privacy: holds a landline number']);
  });

  it.each([
    '联系张三局长',
    '李四处长',
    '王小明主任',
    '陈某先生',
    '请找赵六女士',
    '局长：王五',
    '联络员:刘洋',
    '欧阳修主任',
  ])('tells of a person with a title: %s', (text) => {
    expect(inSummary(text)).toEqual(['privacy: holds a person with a title']);
  });

  it.each([
    '由主任委员会讨论',
    '各区县局长联席会议制度',
    '市药监局（023）',
    '平均40个工作日，自2026年1月21日起',
    '渝府办发〔2026〕3号',
    '国务院令第828号',
    '统一社会信用代码 91500000MA5U000000',
    '有效期 2021-12-01 至 2025-12-31',
    '处长以上干部',
  ])('lets pass what is neither: %s', (text) => {
    expect(inSummary(text)).toEqual([]);
  });

  it('looks at every text field and says where it stands', () => {
    const where = (input: Parameters<typeof lintPrivacy>[0]) =>
      lintPrivacy(input).map((problem) => problem.where);
    expect(where(brokenDocument(0, ['measures', 0, 'summary', 'en'], 'call 13800138000'))).toEqual([
      'catalogue.documents.0.measures.0.summary.en',
    ]);
    expect(where(brokenDocument(0, ['measures', 0, 'leadUnits', 0], '某局 023-60353600'))).toEqual([
      'catalogue.documents.0.measures.0.leadUnits.0',
    ]);
    expect(where(brokenInput(['catalogue', 'facts', 0, 'label', 'zh'], '张三局长'))).toEqual([
      'catalogue.facts.0.label.zh',
    ]);
    expect(where(brokenInput(['catalogue', 'terms', 0, 'label', 'zh'], '13800138000'))).toEqual([
      'catalogue.terms.0.label.zh',
    ]);
    expect(where(brokenInput(['catalogue', 'warnings', 0, 'text', 'zh'], '张三局长'))).toEqual([
      'catalogue.warnings.0.text.zh',
    ]);
    const summary = ['library', 'procedures', 0, 'summary', 'zh'];
    expect(where(brokenInput(summary, '致电 13800138000'))).toEqual([
      'library.procedures.0.summary.zh',
    ]);
  });

  it('lets an address hold long runs of digits', () => {
    const url = 'https://cq.gov.cn/t20260127_13800138000.html';
    expect(lintPrivacy(brokenDocument(0, ['url'], url))).toEqual([]);
  });

  it('tells each kind of finding in one text', () => {
    expect(inSummary('张三局长，13800138000，023-60353600')).toEqual([
      'privacy: holds a mobile number',
      'privacy: holds a landline number',
      'privacy: holds a person with a title',
    ]);
  });
});
