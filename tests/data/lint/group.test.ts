import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/data/lint/group';

describe('groupBy', () => {
  it('puts items with the same key together, in the order in which they come', () => {
    const groups = groupBy(['bear', 'ant', 'bee', 'cat', 'ape'], (word) => word.slice(0, 1));
    expect([...groups]).toEqual([
      ['b', ['bear', 'bee']],
      ['a', ['ant', 'ape']],
      ['c', ['cat']],
    ]);
  });

  it('has no group where there is no item', () => {
    expect(groupBy([], String).size).toBe(0);
  });
});
