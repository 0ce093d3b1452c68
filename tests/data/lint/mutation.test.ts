import { describe, expect, it } from 'vitest';
import { runMutations } from '../../../src/data/lint/mutation';
import type { LintInput, ProvisionCase } from '../../../src/data/lint/problem';
import { engineFor, soundInput } from '../../builders/lint-input';

const run = (input: LintInput) => runMutations(engineFor(input), input);

const without = (drop: (item: ProvisionCase) => boolean): LintInput => ({
  ...soundInput,
  provisionCases: soundInput.provisionCases.filter((item) => !drop(item)),
});

const told = (input: LintInput) =>
  run(input).survivors.map(({ rule, where, message }) => `${rule} ${where}: ${message}`);

describe('runMutations', () => {
  it('finds every change noticed where the cases tell the conditions apart', () => {
    const report = run(soundInput);
    expect(report.survivors).toEqual([]);
    expect(report.killed).toBe(report.total);
    const { flipped, dropped, 'option dropped': options } = report.byChange;
    expect(flipped + dropped + options).toBe(report.total);
    // Leaves: three of the first rule, five of the second, one of the term with two options.
    expect({ flipped, dropped, options }).toEqual({ flipped: 8, dropped: 9, options: 2 });
  });

  it('tells of a condition that no case decides', () => {
    const input = without(
      ({ provision, enterprise }) =>
        provision === '2026-01-move' && enterprise['plan.move'] !== true,
    );
    expect(told(input)).toContain('decisive-leaf 2026-01-move: plan.move dropped: no case notices');
  });

  it('tells of an option that no case needs', () => {
    const input = without(({ products = [] }) =>
      products.some((product) => product['product.type'] === 'kit'),
    );
    expect(told(input)).toEqual([
      'decisive-leaf term device: product.type kit option dropped: no case notices',
    ]);
  });

  it('tells of the word of the authority that no case needs', () => {
    const input = without(({ expected }) => expected === 'manual');
    expect(told(input)).toEqual([
      'decisive-leaf 2026-02-device: manual list dropped: no case notices',
    ]);
  });

  it('counts a company that notices', () => {
    const none = { ...soundInput, provisionCases: [] };
    const flips = (input: LintInput) =>
      told(input).filter((line) => line.includes('2026-01-move') && line.includes('flipped'));
    expect(flips(none)).toEqual([]);
    expect(flips({ ...none, companyCases: [] })).toHaveLength(3);
  });

  it('does not count cases on days when the document is not in force', () => {
    const early = soundInput.companyCases.map((item) => ({ ...item, asOf: '2025-12-31' }));
    const report = run({ ...soundInput, provisionCases: [], companyCases: early });
    expect(report.killed).toBe(0);
    expect(report.survivors).toHaveLength(report.total);
  });
});
