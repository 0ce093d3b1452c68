import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/data/catalogue';
import type { Figure } from '../../src/domain/policy/document';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { answerText, figureText, isAverage, testText, type Speech } from '../../src/i18n/describe';
import { en } from '../../src/i18n/en';
import { zh } from '../../src/i18n/zh';
import { amount, calendarDay, choice, textOf, yesNo } from '../builders/catalogue';

const inZh: Speech = { language: 'zh', messages: zh };
const inEn: Speech = { language: 'en', messages: en };

describe('answerText', () => {
  const type = choice('type', ['药品', '器械']);

  it.each([
    [yesNo('maker'), true, '是', 'yes'],
    [yesNo('maker'), false, '否', 'no'],
    [type, '药品', '药品', '药品 in English'],
    [type, '停用的选项', '停用的选项', '停用的选项'],
    [amount('staff'), 0, '0', '0'],
    [calendarDay('since'), '2026-01-21', '2026-01-21', '2026-01-21'],
  ])('says %# as the page does', (fact, answer, chinese, english) => {
    expect(answerText(inZh, fact, answer)).toBe(chinese);
    expect(answerText(inEn, fact, answer)).toBe(english);
  });

  it('has words for every answer of the catalogue in both languages', () => {
    for (const fact of catalogue.facts) {
      for (const { value, label } of fact.options ?? []) {
        expect(answerText(inZh, fact, value)).toBe(label.zh);
        expect(answerText(inEn, fact, value)).toBe(label.en);
      }
    }
  });
});

describe('testText', () => {
  const type = choice('type', ['药品', '器械']);
  const day = parsePlainDate('2026-01-21');
  const later = parsePlainDate('2026-12-31');

  it.each([
    [yesNo('maker'), { is: true }, '是', 'yes'],
    [type, { is: '器械' }, '器械', '器械 in English'],
    [type, { in: ['药品', '器械'] }, '药品 或 器械', '药品 in English or 器械 in English'],
    [amount('staff'), { atLeast: 3 }, '不少于 3', 'at least 3'],
    [amount('staff'), { atMost: 3 }, '不多于 3', 'at most 3'],
    [calendarDay('since'), { before: day }, '早于 2026-01-21', 'before 2026-01-21'],
    [calendarDay('since'), { after: day }, '晚于 2026-01-21', 'after 2026-01-21'],
    [
      calendarDay('since'),
      { within: [day, later] as const },
      '2026-01-21 至 2026-12-31',
      '2026-01-21 to 2026-12-31',
    ],
  ])('says what an answer has to be: %#', (fact, test, chinese, english) => {
    expect(testText(inZh, fact, test)).toBe(chinese);
    expect(testText(inEn, fact, test)).toBe(english);
  });
});

describe('figureText', () => {
  const figure: Figure = {
    what: 'review',
    label: textOf('审评'),
    from: 60,
    to: 40,
    unit: '工作日',
    qualifier: '平均',
  };

  it('never leaves the qualifier out', () => {
    expect(figureText(inZh, figure)).toBe('60 → 40 工作日（平均）');
    expect(figureText(inEn, figure)).toBe('60 → 40 working days (on average)');
  });

  it('says a figure that the texts give no earlier value for', () => {
    expect(figureText(inZh, { ...figure, from: null })).toBe('40 工作日（平均）');
    expect(figureText(inEn, { ...figure, from: null })).toBe('40 working days (on average)');
  });

  it('says what is no number in words, without a unit of its own', () => {
    const half: Figure = { ...figure, from: '法定时限', to: '缩减二分之一', unit: '比例' };
    expect(figureText(inZh, half)).toBe('法定时限 → 缩减二分之一（平均）');
    expect(figureText(inEn, half)).toBe('statutory time → cut by half (on average)');
  });

  it('shows a word that it does not know as it is', () => {
    expect(figureText(inEn, { ...figure, qualifier: '新写法' })).toContain('(新写法)');
  });

  const figures = catalogue.measures.flatMap(({ provisions }) =>
    provisions.flatMap(({ id, figures: all }) => all.map((each) => [id, each] as const)),
  );

  it.each(figures)('%s: every figure of the texts is translated whole', (_id, each) => {
    expect(figureText(inZh, each)).toContain(each.qualifier);
    expect(figureText(inEn, each).replace('(天)', '')).not.toMatch(/\p{Script=Han}/u);
    expect(figureText(inEn, each)).not.toMatch(/\(\)|undefined|null/);
  });
});

describe('isAverage', () => {
  it.each([
    ['平均', true],
    ['整体平均', true],
    ['不超过', false],
  ])('%s: %s', (qualifier, expected) => {
    const [figure] = catalogue.measures.flatMap(({ provisions }) =>
      provisions.flatMap(({ figures }) => figures),
    );
    expect(figure && isAverage({ ...figure, qualifier })).toBe(expected);
  });
});
