import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/io/wrap-text';

const wrap = (text: string, most: number) => wrapText(text, most, (line) => line.length);

describe('a text in lines', () => {
  it('is one line where it fits, and none where it is empty', () => {
    expect(wrap('甲乙丙', 3)).toEqual(['甲乙丙']);
    expect(wrap('', 3)).toEqual([]);
  });

  it('breaks Chinese anywhere, but not before a mark that ends something', () => {
    expect(wrap('甲乙丙丁戊', 3)).toEqual(['甲乙丙', '丁戊']);
    expect(wrap('甲乙丙，丁', 3)).toEqual(['甲乙', '丙，丁']);
    expect(wrap('（甲乙）。', 3)).toEqual(['（甲', '乙）。']);
  });

  it('keeps words and numbers whole, without a space at either end of a line', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('共 2026 条', 4)).toEqual(['共', '2026', '条']);
  });

  it('breaks a word that no line holds', () => {
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
  });

  it('loses nothing', () => {
    const text = '可申请、可享受 5（2026-10 第一条），其余 12 项。';
    expect(wrap(text, 6).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
