import { expect, it } from 'vitest';
import { regulations } from '../../src/data/procedure-library';
import { en } from '../../src/i18n/en';
import { articleInEnglish } from '../../src/i18n/en/article';
import { zh } from '../../src/i18n/zh';

it.each([
  ['第十七条', 'Article 17'],
  ['第五十二条第（一）项', 'Article 52 (1)'],
  ['第八十五条第四款第（十二）项', 'Article 85, paragraph 4 (12)'],
  ['第一百零三条', 'Article 103'],
  ['第二十条之一', 'Article 20-1'],
  ['第十五条至第十八条', 'Article 15 to Article 18'],
  ['第四十条、第九十二条第（一）项', 'Article 40, Article 92 (1)'],
  ['第10条', 'Article 10'],
  ['附件5', 'Annex 5'],
  ['一、三、四', 'Part 1, 3, 4'],
])('%s is %s', (chinese, english) => {
  expect(articleInEnglish(chinese)).toBe(english);
});

it('what is no article stays as the regulation has it', () => {
  expect(articleInEnglish('公告正文')).toBe('公告正文');
  expect(articleInEnglish('一、申报程序')).toBe('一、申报程序');
});

it('a source keeps its official number beside the English title', () => {
  for (const { title, number } of regulations) {
    expect(title.en, title.zh).toBeDefined();
    expect(en.citation(title.en ?? '', number, '第三条')).toBe(`${title.en} (${number}) Article 3`);
    expect(zh.citation(title.zh, number, '第三条')).toBe(`《${title.zh}》（${number}）第三条`);
  }
});
