import { describe, expect, it } from 'vitest';
import { allOf, anyOf, atLeastOf, notOf, type Value } from '../../../src/domain/eligibility/value';

const VALUES: readonly Value[] = ['holds', 'open', 'manual', 'fails'];

/** Rows and columns in the order of VALUES. */
type Table = readonly (readonly [Value, Value, Value, Value])[];

const ALL: Table = [
  ['holds', 'open', 'manual', 'fails'],
  ['open', 'open', 'open', 'fails'],
  ['manual', 'open', 'manual', 'fails'],
  ['fails', 'fails', 'fails', 'fails'],
];

const ANY: Table = [
  ['holds', 'holds', 'holds', 'holds'],
  ['holds', 'open', 'open', 'open'],
  ['holds', 'open', 'manual', 'manual'],
  ['holds', 'open', 'manual', 'fails'],
];

const cells = (table: Table) =>
  VALUES.flatMap((one, row) =>
    VALUES.map((other, column) => ({ one, other, value: table[row]?.[column] })),
  );

describe('allOf', () => {
  it.each(cells(ALL))('makes $value of $one and $other', ({ one, other, value }) => {
    expect(allOf([one, other])).toBe(value);
  });

  it('holds where there is no condition', () => {
    expect(allOf([])).toBe('holds');
  });

  it('puts a question that is open before the word of the authority, wherever it stands', () => {
    expect(allOf(['manual', 'holds', 'open'])).toBe('open');
    expect(allOf(['manual', 'open', 'fails'])).toBe('fails');
  });
});

describe('anyOf', () => {
  it.each(cells(ANY))('makes $value of $one or $other', ({ one, other, value }) => {
    expect(anyOf([one, other])).toBe(value);
  });

  it('fails where there is no way', () => {
    expect(anyOf([])).toBe('fails');
  });

  it('puts a question that is open before the word of the authority, wherever it stands', () => {
    expect(anyOf(['manual', 'fails', 'open'])).toBe('open');
    expect(anyOf(['manual', 'open', 'holds'])).toBe('holds');
  });
});

describe('notOf', () => {
  it.each([
    ['holds', 'fails'],
    ['fails', 'holds'],
    ['open', 'open'],
    ['manual', 'manual'],
  ] as const)('makes of %s that it %s', (value, turned) => {
    expect(notOf(value)).toBe(turned);
  });

  it('turned twice is where it was', () => {
    for (const value of VALUES) expect(notOf(notOf(value))).toBe(value);
  });

  it.each(cells(ALL))('follows De Morgan for $one and $other', ({ one, other }) => {
    expect(notOf(allOf([one, other]))).toBe(anyOf([notOf(one), notOf(other)]));
  });
});

/** What is left when every unknown has come out one way or the other. */
const settled = (values: readonly Value[]): readonly (readonly boolean[])[] =>
  values.reduce<readonly (readonly boolean[])[]>(
    (before, value) =>
      before.flatMap((one) => {
        const ways = value === 'holds' ? [true] : value === 'fails' ? [false] : [true, false];
        return ways.map((way) => [...one, way]);
      }),
    [[]],
  );

function expectedAtLeast(need: number, values: readonly Value[]): Value {
  const ends = settled(values).map((all) => all.filter(Boolean).length >= need);
  if (ends.every(Boolean)) return 'holds';
  if (!ends.some(Boolean)) return 'fails';
  return values.includes('open') ? 'open' : 'manual';
}

const lists = (length: number): readonly (readonly Value[])[] =>
  length === 0
    ? [[]]
    : lists(length - 1).flatMap((list) => VALUES.map((value) => [...list, value]));

describe('atLeastOf', () => {
  it.each([0, 1, 2, 3, 4])('of %i conditions is right for every mix and every number', (length) => {
    for (const values of lists(length)) {
      for (const need of [1, 2, 3, 4, 5]) {
        const told = `${need} of ${values.join(', ')}`;
        expect(`${told}: ${atLeastOf(need, values)}`).toBe(
          `${told}: ${expectedAtLeast(need, values)}`,
        );
      }
    }
  });

  it.each([
    [2, ['holds', 'holds', 'open'], 'holds'],
    [2, ['fails', 'fails', 'open'], 'fails'],
    [2, ['holds', 'open', 'manual'], 'open'],
    [2, ['holds', 'manual', 'fails'], 'manual'],
    [3, ['holds', 'holds'], 'fails'],
  ] as const)('needs %i: %j %s', (need, values, value) => {
    expect(atLeastOf(need, values)).toBe(value);
  });

  it('of one is any, and of as many as there are is all', () => {
    for (const values of lists(3)) {
      expect(atLeastOf(1, values)).toBe(anyOf(values));
      expect(atLeastOf(3, values)).toBe(allOf(values));
    }
  });
});
