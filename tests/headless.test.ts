import { describe, expect, it, vi } from 'vitest';
import { catalogue as bundled } from '../src/data/catalogue';
import * as headless from '../src/headless';
import { companyCases } from './setup/cases';

vi.setConfig({ testTimeout: 60_000 });

const { addWorkdays, assess, catalogue, countWorkdays, isWorkday, nextQuestions } = headless;
const EMPTY = { enterprise: { facts: {} }, products: [] };

describe('the importable core', () => {
  it('holds the bundled catalogue', () => {
    expect(catalogue).toEqual(expect.objectContaining(bundled));
    expect(catalogue.procedures.map(({ id }) => id)).toContain('device2-registration');
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

  it('hands a profile over in digits, with the day of its own data', () => {
    const profile = { enterprise: { name: '某公司', facts: { district: 'banan' } }, products: [] };
    const code = headless.encodeHandoff(profile, '2026-03-01');
    expect(headless.decodeHandoff(code)).toEqual({
      profile: {
        enterprise: { facts: { district: 'banan' }, unsure: [] },
        products: [],
        productsComplete: false,
      },
      asOf: '2026-03-01',
      checkedOn: catalogue.checkedOn,
    });
    expect(() => headless.decodeHandoff(code.slice(1))).toThrow('not a whole code');
  });

  it('counts working days by the bundled years, and says where it could not', () => {
    expect(['2026-02-14', '2026-02-16', '2027-01-01'].map(isWorkday)).toEqual([
      true,
      false,
      'unpublished',
    ]);
    expect(addWorkdays('2026-02-13', 2)).toEqual({ date: '2026-02-24', provisional: false });
    expect(addWorkdays('2026-12-31', 2)).toEqual({ date: '2027-01-04', provisional: true });
    expect(countWorkdays('2025-12-31', '2026-12-31')).toEqual({ days: 248, provisional: false });
    expect(countWorkdays('2020-12-30', '2021-01-04')).toEqual({ days: 2, provisional: true });
  });

  it('says in a RangeError which day or number it cannot count with', () => {
    const calls: readonly (readonly [() => unknown, string])[] = [
      [() => isWorkday('2026-02-30'), '"2026-02-30" is not a day of the calendar.'],
      [() => addWorkdays('2026/02/13', 1), '"2026/02/13" is not written as YYYY-MM-DD.'],
      [() => addWorkdays('2026-02-13', 1.5), 'whole and not negative, not 1.5'],
      [() => countWorkdays('2026-02-13', 'today'), '"today" is not written as YYYY-MM-DD.'],
      [() => countWorkdays('2026-02-13', '2026-02-12'), 'comes before the start'],
    ];
    for (const [call, message] of calls) {
      expect(call).toThrow(RangeError);
      expect(call).toThrow(message);
    }
  });
});
