import { describe, expect, it } from 'vitest';
import { lintCases } from '../../../src/data/lint/cases';
import type { LintInput } from '../../../src/data/lint/problem';
import {
  broken,
  brokenDocument,
  brokenInput,
  engineFor,
  ruleOf,
  soundInput,
} from '../../builders/lint-input';

const told = (input: LintInput) =>
  lintCases(engineFor(input), input).map(
    ({ rule, where, message }) => `${rule} ${where}: ${message}`,
  );

describe('lintCases', () => {
  it('has nothing to say where every case comes out as written', () => {
    expect(told(soundInput)).toEqual([]);
  });

  it('tells of a case that comes out otherwise, and how', () => {
    const input = brokenInput(['provisionCases', 0, 'expected'], 'ineligible');
    expect(told(broken(input, ['provisionCases', 0, 'title'], 'A maker'))).toEqual([
      'case 2026-01-move: “A maker”: expected ineligible, found eligible',
    ]);
  });

  it('tells of every case that a changed rule turns', () => {
    const input = brokenDocument(0, [...ruleOf(0), 'all', 2, 'is'], false);
    expect(told(input).map((line) => line.split(':')[0])).toEqual([
      'case 2026-01-move',
      'case 2026-01-move',
      'case C1',
    ]);
  });

  it('tells of a case on a provision that there is not', () => {
    const input = brokenInput(['provisionCases', 0, 'provision'], '2026-01-ghost');
    expect(told(input)).toEqual([expect.stringMatching(/^case 2026-01-ghost: .*found undefined$/)]);
  });

  it('tells of a company with another verdict than any that is allowed', () => {
    const path = ['companyCases', 0, 'expected', '2026-02'];
    expect(told(brokenInput(path, { verdict: 'eligible', alternatives: ['manual'] }))).toEqual([
      'case C1: 2026-02: expected eligible or manual, found ineligible',
    ]);
    expect(told(brokenInput(path, { verdict: 'ineligible' }))).toEqual([]);
  });

  it('looks at the day of the case', () => {
    expect(told(brokenInput(['provisionCases', 0, 'asOf'], '2025-12-31'))).toEqual([
      expect.stringMatching(/expected eligible, found not-yet$/),
    ]);
  });
});
