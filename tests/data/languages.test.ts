import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/data/catalogue';
import { splitLanguages, withEnglish } from '../../src/data/languages';
import { textOf } from '../builders/catalogue';

const data = {
  id: 'd',
  title: textOf('标题'),
  list: [{ label: textOf('甲') }, { label: textOf('乙'), n: 2 }],
  nothing: null,
};

describe('splitLanguages', () => {
  it('takes the English texts out in the order in which they stand', () => {
    expect(splitLanguages(data)).toEqual({
      zh: {
        id: 'd',
        title: { zh: '标题' },
        list: [{ label: { zh: '甲' } }, { label: { zh: '乙' }, n: 2 }],
        nothing: null,
      },
      en: ['标题 in English', '甲 in English', '乙 in English'],
    });
  });

  it('leaves no English in the Chinese half of the bundled catalogue', () => {
    const { zh, en } = splitLanguages(catalogue);
    expect(JSON.stringify(zh)).not.toContain('"en":');
    expect(en.length).toBeGreaterThan(500);
  });

  it('leaves the data as they were', () => {
    const before = structuredClone(data);
    splitLanguages(data);
    expect(data).toEqual(before);
  });
});

describe('withEnglish', () => {
  it.each([
    ['a small example', data],
    ['the documents', catalogue.documents],
    ['the questions', catalogue.facts],
    ['the terms', catalogue.terms],
    ['the warnings', catalogue.warnings],
  ])('puts back what was taken out of %s', (_, whole) => {
    const { zh, en } = splitLanguages(whole);
    expect(withEnglish(zh, en)).toEqual(whole);
  });

  it.each([
    ['too few', ['标题 in English']],
    ['too many', ['1', '2', '3', '4']],
    ['none', []],
  ])('refuses %s texts, which must belong to other data', (_, en) => {
    expect(() => withEnglish(splitLanguages(data).zh, en)).toThrow(
      new RangeError('The English texts belong to other data.'),
    );
  });

  it('leaves the Chinese half as it was', () => {
    const { zh, en } = splitLanguages(data);
    withEnglish(zh, en);
    expect(JSON.stringify(zh)).not.toContain('English');
  });
});
