import { describe, expect, it, vi } from 'vitest';
import { catalogue as bundled } from '../src/data/catalogue';
import * as headless from '../src/headless';
import { companyCases } from './setup/cases';

vi.setConfig({ testTimeout: 60_000 });

const { assess, catalogue, nextQuestions } = headless;
const EMPTY = { enterprise: { facts: {} }, products: [] };

describe('the importable core', () => {
  it('holds the bundled catalogue', () => {
    expect(catalogue).toBe(bundled);
  });

  it('judges by the bundled catalogue', () => {
    const { asOf, measures } = assess(EMPTY, '2026-03-01');
    expect(asOf).toBe('2026-03-01');
    expect(Object.keys(measures)).toEqual(bundled.measures.map(({ id }) => id));
  });

  it('asks by the bundled catalogue, about the place and the products of an empty profile too', () => {
    const questions = nextQuestions(EMPTY, '2026-03-01');
    expect(questions).toContainEqual({ fact: 'inChongqing' });
    expect(questions).toContainEqual({ ask: 'products' });
    expect(nextQuestions(EMPTY, '2026-01-10')).toEqual([]);
  });

  it('names a wrong fact in a TypeError and a wrong day in a RangeError', () => {
    const wrong = { enterprise: { facts: { makr: true } }, products: [] };
    for (const call of [assess, nextQuestions]) {
      expect(() => call(wrong, '2026-03-01')).toThrow(TypeError);
      expect(() => call(wrong, '2026-03-01')).toThrow('makr');
      expect(() => call(EMPTY, '2026-02-30')).toThrow(RangeError);
      expect(() => call(EMPTY, '2026-02-30')).toThrow('2026-02-30');
    }
  });

  it('gives each company the same result whatever was judged before it', () => {
    const verdicts = () =>
      companyCases.map(({ profile, asOf }) => JSON.stringify(assess(profile, asOf)));
    const first = verdicts();
    expect(verdicts()).toEqual(first);
  });
});
