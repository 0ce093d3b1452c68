import { describe, expect, it } from 'vitest';
import { bestFinding, findingOf, type Finding } from '../../../src/domain/eligibility/verdict';

const BEST_FIRST: readonly Finding[] = ['eligible', 'incomplete', 'manual', 'ineligible'];

describe('findingOf', () => {
  it('makes a finding of what the conditions come to', () => {
    expect(findingOf).toEqual({
      holds: 'eligible',
      open: 'incomplete',
      manual: 'manual',
      fails: 'ineligible',
    });
  });
});

describe('bestFinding', () => {
  const pairs = BEST_FIRST.flatMap((best, index) =>
    BEST_FIRST.slice(index).map((other) => [best, other] as const),
  );

  it.each(pairs)('of %s and %s is the first, in either order', (best, other) => {
    expect(bestFinding([best, other])).toBe(best);
    expect(bestFinding([other, best])).toBe(best);
  });

  it('is ineligible where there is nothing to choose from', () => {
    expect(bestFinding([])).toBe('ineligible');
  });
});
