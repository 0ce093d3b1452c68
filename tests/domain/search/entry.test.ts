import { expect, it } from 'vitest';
import { entryOf, hasEvery, isTitled, passagesWith } from '../../../src/domain/search/entry';
import { wordsOf } from '../../../src/domain/search/words';
import {
  documentOf,
  engineOf,
  measureOf,
  only,
  provisionOf,
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
const provision = provisionOf('a', yes('甲'), {
  summary: textOf('审评平均 40 个工作日内'),
  figures: [figure],
});
const measure = measureOf('M-1', [provision], { title: textOf('加快检验') });
const engine = engineOf({
  facts: [yesNo('甲')],
  documents: [documentOf('M', [measure], { number: '某办发〔2030〕7号' })],
});
const entry = entryOf(only(engine.measures));

it.each([
  ['检验 审评', true],
  ['检验 化妆品', false],
  ['40工作日', true],
  ['7号', true],
  ['7', false],
  ['2030', false],
  ['English', true],
])('has every word of “%s”: %s', (query, has) => {
  expect(hasEvery(entry, wordsOf(query))).toBe(has);
});

it('tells whether its title has one of the words', () => {
  expect(isTitled(entry, wordsOf('检'))).toBe(true);
  expect(isTitled(entry, wordsOf('审'))).toBe(false);
});

it('shows the texts with the most words first, then figures before sentences', () => {
  const fields = (query: string) =>
    passagesWith(entry, wordsOf(query)).map(({ field, text }) => `${field} ${text.zh}`);
  expect(fields('40工作日')).toEqual([
    'figure 审评时限：60 工作日 → 40 工作日（平均）',
    'provision 审评平均 40 个工作日内',
  ]);
  expect(fields('内 平均')[0]).toBe('provision 审评平均 40 个工作日内');
  expect(fields('7')).toEqual([]);
});
