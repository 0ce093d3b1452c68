import { expect, it } from 'vitest';
import { parsePlainDate } from '../../src/domain/calendar/plain-date';
import { en } from '../../src/i18n/en';
import { problemText, type ProblemFacts } from '../../src/i18n/problem-text';
import { zh } from '../../src/i18n/zh';

const facts: ProblemFacts = {
  id: '2026-10-classII',
  clause: '10. 第2句',
  verdict: 'manual',
  asOf: parsePlainDate('2026-03-01'),
  checkedOn: parsePlainDate('2026-01-31'),
  dataVersion: '2026-01-31/2026+2021',
  appVersion: '1.2.3',
};

it('says which matter, which verdict, which day and which versions, a line each', () => {
  expect(problemText({ language: 'zh', messages: zh }, facts).split('\n')).toEqual([
    '渝药自查 事项：2026-10-classII',
    '条款：10. 第2句',
    '结论：需核实（manual）',
    '判断日：2026-03-01',
    '数据核对日：2026-01-31（2026-01-31/2026+2021）',
    '应用版本：1.2.3',
  ]);
});

it('keeps what is looked up by machine the same in English', () => {
  const text = problemText({ language: 'en', messages: en }, facts);
  for (const part of ['2026-10-classII', 'sentence 2', '(manual)', '2026-03-01', '1.2.3']) {
    expect(text).toContain(part);
  }
});
