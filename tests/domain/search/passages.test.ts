import { expect, it } from 'vitest';
import { passagesOf } from '../../../src/domain/search/passages';
import {
  documentOf,
  engineOf,
  measureOf,
  only,
  provisionOf,
  termOf,
  textOf,
  yes,
  yesNo,
} from '../../builders/catalogue';

const figure = {
  what: '审评时限',
  label: textOf('审评用时'),
  from: 60,
  to: 40,
  unit: '工作日',
  qualifier: '平均',
};

const measure = measureOf(
  'M-1',
  [
    provisionOf(
      'M-1-a',
      { all: [{ term: '外' }, { any: [{ term: '内' }, yes('甲')] }] },
      {
        clause: '1. 第2句',
        figures: [figure],
        exceptions: [textOf('例外')],
        open: [textOf('没写')],
      },
    ),
  ],
  {
    supportUnits: ['某委'],
    open: [textOf('整条没写')],
    related: [{ id: 'M-2', relation: 'continues', note: textOf('另一条的 99 天') }],
  },
);
const engine = engineOf({
  facts: [yesNo('甲')],
  terms: [termOf('外', { term: '内' }), termOf('内', yes('甲'))].map((term) =>
    term.id === '外' ? { ...term, when: yes('甲') } : term,
  ),
  documents: [documentOf('M', [measure], { number: '某办发〔2030〕7号' })],
});
const passages = passagesOf(only(engine.measures));
const textsOf = (field: string) =>
  passages.filter((each) => each.field === field).map(({ text }) => text.zh);

it('everything that a measure is found by is there once', () => {
  expect(textsOf('title')).toEqual(['措施']);
  expect(textsOf('clause')).toEqual(['M-1 1.', '1. 第2句']);
  expect(textsOf('provision')).toEqual(['事项', '摘要', '企业', '下一步', '例外']);
  expect(textsOf('term')).toEqual(['外', '内']);
  expect(textsOf('unit')).toEqual(['某局、某委']);
  expect(textsOf('open')).toEqual(['没写', '整条没写']);
  expect(textsOf('number')).toEqual(['某办发〔2030〕7号']);
});

it('a figure has its unit at each number, and its qualifier', () => {
  expect(textsOf('figure')).toEqual(['审评时限：60 工作日 → 40 工作日（平均）']);
});

it('what is said of another measure does not find this one', () => {
  expect(passages.some(({ text }) => text.zh.includes('99'))).toBe(false);
});
