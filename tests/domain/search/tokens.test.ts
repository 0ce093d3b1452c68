import { expect, it } from 'vitest';
import { indexTokens, isBeginning, queryTokens } from '../../../src/domain/search/tokens';

it('a text is found by each character and each two that stand together', () => {
  expect(indexTokens('批签发')).toEqual(['批', '签', '发', '批签', '签发']);
});

it('a query asks for pairs, and for a character only where it stands alone', () => {
  expect(queryTokens('批签发')).toEqual(['批签', '签发']);
  expect(queryTokens('药')).toEqual(['药']);
  expect(queryTokens('60天')).toEqual(['60', '天']);
});

it('a figure is a number with its unit, with or without the measure word', () => {
  const tokens = ['20', '工作', '作日'];
  for (const query of ['20个工作日', '20 个工作日', '20工作日', '２０工作日']) {
    expect(queryTokens(query), query).toEqual(tokens);
  }
});

it('the number of a measure is found whole and by its parts, and asked for whole', () => {
  expect(indexTokens('2026-10')).toEqual(['2026-10', '2026', '10']);
  expect(queryTokens('2026-10')).toEqual(['2026-10']);
});

it('words of other scripts are taken whole, in small letters', () => {
  expect(indexTokens('CDMO 2.0 版')).toEqual(['cdmo', '2.0', '2', '0', '版']);
});

it('only words and the numbers of measures are meant as they are typed', () => {
  expect(['cd', '2026-1', '20', '药', '批签'].map(isBeginning)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
