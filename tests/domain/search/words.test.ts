import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/search/fold';
import { hasWord, segmentsOf, wordsOf } from '../../../src/domain/search/words';

const has = (text: string, query: string) =>
  wordsOf(query).every((word) => hasWord(fold(text).text, word));

describe('the words of a query', () => {
  it.each<[string, readonly string[]]>([
    ['批签发 疫苗', ['批签发', '疫苗']],
    ['疫苗、疫苗，', ['疫苗']],
    ['60 个工作日', ['60工作日']],
    ['2021 药品', ['2021', '药品']],
    ['渝府办发〔2026〕3号', ['渝府办发2026 3号']],
    [' 。（） ', []],
    ['', []],
  ])('of “%s” are %o', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });
});

describe('a word is in a text', () => {
  it.each([
    ['由 200 个工作日缩短到 60 个工作日', '60工作日', true],
    ['60 天', '60工作日', false],
    ['60 个工作日', '60天', false],
    ['由 200 个工作日', '20', false],
    ['由 200 个工作日', '00', false],
    ['2026-10', '2026-1', true],
    ['2026-10', '26-10', false],
    ['2026-10', '10', true],
    ['〔2026〕3号', '20', false],
    ['CDMO', 'cd', true],
    ['CDMO', 'mo', false],
    ['中药CDMO', 'cdmo', true],
    ['药品 审评', '药品审评', true],
  ])('“%s”, “%s”: %s', (text, word, is) => {
    expect(has(text, word)).toBe(is);
  });
});

describe('the parts of a text', () => {
  const marked = (text: string, query: string) =>
    segmentsOf(text, wordsOf(query))
      .map(({ text: part, isFound }) => (isFound ? `[${part}]` : part))
      .join('');

  it.each([
    ['平均 60 个工作日内', '60工作日', '平均 [60 个工作日]内'],
    ['审评审批', '审', '[审]评[审]批'],
    ['药品审评', '品审 审评', '药[品审][评]'],
    ['Drug review', 'DRUG', '[Drug] review'],
    ['没有', '药', '没有'],
  ])('“%s” searched for “%s” is %s', (text, query, parts) => {
    expect(marked(text, query)).toBe(parts);
  });

  it('put together are the text, and what is marked is what was looked for', () => {
    const character = fc.constantFrom(...'药审评个工作日 60-.（Aa');
    const text = fc.string({ unit: character, maxLength: 30 });
    const query = fc.string({ unit: character, maxLength: 6 });
    fc.assert(
      fc.property(text, query, (original, typed) => {
        const segments = segmentsOf(original, wordsOf(typed));
        expect(segments.map((each) => each.text).join('')).toBe(original);
        const isMarked = segments.some(({ isFound }) => isFound);
        const { text: folded } = fold(original);
        expect(isMarked).toBe(wordsOf(typed).some((word) => hasWord(folded, word)));
      }),
    );
  });
});
