import { expect, it } from 'vitest';
import { fold } from '../../../src/domain/search/fold';
import { indexTokens, isBeginning, queryTokens } from '../../../src/domain/search/tokens';

const indexed = (text: string) => indexTokens(fold(text).text);
const asked = (query: string) => queryTokens(fold(query).text);

it('Chinese is found by each two characters that stand together, a single one by no token', () => {
  for (const tokensOf of [indexed, asked]) {
    expect(tokensOf('批签发')).toEqual(['批签', '签发']);
    expect(tokensOf('药')).toEqual([]);
    expect(tokensOf('60天')).toEqual(['60']);
  }
});

it('a figure is a number with its unit, with or without the measure word', () => {
  const tokens = ['20', '工作', '作日'];
  for (const query of ['20个工作日', '20 个工作日', '20工作日', '２０工作日']) {
    expect(asked(query), query).toEqual(tokens);
  }
});

it('the number of a measure is found whole and by its parts, and asked for whole', () => {
  expect(indexed('2026-10')).toEqual(['2026-10', '2026', '10']);
  expect(asked('2026-10')).toEqual(['2026-10']);
});

it('words of other scripts are taken whole, in small letters', () => {
  expect(indexed('CDMO 2.0 版')).toEqual(['cdmo', '2.0', '2', '0']);
});

it('words and the numbers of measures are meant as they are typed, figures as they stand', () => {
  const meant = ['cd', '2026-1', '20', '1.5', '批签'].filter(isBeginning);
  expect(meant).toEqual(['cd', '2026-1']);
});
