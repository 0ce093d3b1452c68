import { describe, expect, it } from 'vitest';
import { withAnswer, withRestNo, withUnsure } from '../../../src/domain/profile/edit';

const company = Object.freeze({
  name: '某公司',
  facts: Object.freeze({ maker: true, district: 'banan', seller: null }),
  unsure: Object.freeze(['moves']),
});

describe('withAnswer', () => {
  it('answers a question and keeps everything else', () => {
    expect(withAnswer(company, 'holder', false)).toEqual({
      name: '某公司',
      facts: { maker: true, district: 'banan', seller: null, holder: false },
      unsure: ['moves'],
    });
  });

  it('replaces an answer', () => {
    expect(withAnswer(company, 'district', 'changshou').facts).toEqual({
      maker: true,
      district: 'changshou',
      seller: null,
    });
  });

  it('takes an answer back, so that the question is open again and not answered no', () => {
    const { facts } = withAnswer(company, 'maker', null);
    expect(Object.keys(facts)).toEqual(['district', 'seller']);
  });

  it('takes 「不确定」 back', () => {
    expect(withAnswer(company, 'moves', true)).toMatchObject({
      facts: { moves: true },
      unsure: [],
    });
    expect(withAnswer(company, 'moves', null).unsure).toEqual([]);
  });

  it.each([false, 0, ''])('takes %j for an answer', (answer) => {
    expect(withAnswer(company, 'maker', answer).facts['maker']).toBe(answer);
  });

  it('leaves what it was given as it was', () => {
    const before = structuredClone(company);
    withAnswer(company, 'maker', null);
    withUnsure(company, 'maker', true);
    withRestNo(company, ['holder']);
    expect(company).toEqual(before);
  });
});

describe('withUnsure', () => {
  it('takes the answer away and keeps the question as one nobody is sure of', () => {
    expect(withUnsure(company, 'maker', true)).toEqual({
      name: '某公司',
      facts: { district: 'banan', seller: null },
      unsure: ['moves', 'maker'],
    });
  });

  it('names a question once, however often it is said', () => {
    expect(withUnsure(company, 'moves', true).unsure).toEqual(['moves']);
  });

  it('takes itself back and leaves the question open', () => {
    const open = withUnsure(company, 'moves', false);
    expect(open.unsure).toEqual([]);
    expect(open.facts).not.toHaveProperty('moves');
  });
});

describe('withRestNo', () => {
  it('answers no where there is no answer, and leaves answers and 「不确定」 alone', () => {
    const done = withRestNo(company, ['maker', 'seller', 'holder', 'moves']);
    expect(done).toEqual({
      name: '某公司',
      facts: { maker: true, district: 'banan', seller: false, holder: false },
      unsure: ['moves'],
    });
  });

  it('answers nothing beyond the questions that it is given', () => {
    expect(withRestNo(company, [])).toEqual(company);
  });
});
