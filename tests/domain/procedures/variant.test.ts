import { describe, expect, it } from 'vitest';
import type { VariantKey } from '../../../src/domain/procedures/procedure';
import { firstThatHolds, holds, readVariant } from '../../../src/domain/procedures/variant';
import { choice, textOf, yesNo } from '../../builders/catalogue';
import { registration } from '../../builders/library';

const FACTS = [choice('device.class', ['1', '2', '3']), yesNo('device.complex')];
const KEYS: readonly VariantKey[] = [
  { fact: 'device.class', only: ['2'] },
  { fact: 'device.complex' },
  { key: 'priority', type: 'boolean', label: textOf('优先'), default: false },
  { key: 'expiresOn', type: 'day', label: textOf('到期日') },
];

const read = (given: Parameters<typeof readVariant>[1]) =>
  readVariant({ ...registration, variants: KEYS }, given, FACTS);

describe('readVariant', () => {
  it('fills in defaults, and leaves open what was not answered', () => {
    expect(read({})).toEqual({ priority: false });
    expect(read({ 'device.complex': null, expiresOn: undefined })).toEqual({ priority: false });
  });

  it('takes the answers as they are', () => {
    const given = {
      'device.class': '2',
      'device.complex': true,
      priority: true,
      expiresOn: '2027-03-15',
    };
    expect(read(given)).toEqual(given);
  });

  it.each<[string, Parameters<typeof readVariant>[1], string]>([
    ['an unknown key', { pilot: true }, 'device2-registration does not depend on "pilot".'],
    [
      'an unknown key without an answer',
      { pilot: null },
      'device2-registration does not depend on "pilot".',
    ],
    ['no answer of a fact', { 'device.class': '4' }, '"4" for "device.class" is no answer to it'],
    ['an answer of another kind', { 'device.complex': 'yes' }, '"yes" for "device.complex" is no'],
    [
      'an answer that belongs to another procedure',
      { 'device.class': '3' },
      '"3" for "device.class" leads to another procedure',
    ],
    ['neither yes nor no', { priority: 'yes' }, '"yes" for "priority" is not yes or no'],
    ['no day', { expiresOn: '2027-02-29' }, '"2027-02-29" is not a day of the calendar.'],
    ['no day at all', { expiresOn: true }, 'A date must be a text YYYY-MM-DD, not boolean.'],
  ])('says in a RangeError what is wrong with %s', (_, given, message) => {
    expect(() => read(given)).toThrow(RangeError);
    expect(() => read(given)).toThrow(message);
  });
});

describe('holds', () => {
  it.each<[ReturnType<typeof read>, boolean | undefined]>([
    [{ a: true, b: '1' }, true],
    [{ a: true, b: '2' }, true],
    [{ a: false, b: '1' }, false],
    [{ a: true }, undefined],
    [{ a: false }, false],
    [{ b: '3' }, false],
    [{}, undefined],
  ])('is decided by %o as %s', (variant, expected) => {
    expect(holds({ a: [true], b: ['1', '2'] }, variant)).toBe(expected);
  });

  it('always does without a condition', () => {
    expect(holds(undefined, {})).toBe(true);
  });
});

describe('firstThatHolds', () => {
  const LIST = [{ n: 130, when: { priority: [true] } }, { n: 200 }];

  it('is the first', () => {
    expect(firstThatHolds(LIST, { priority: true })?.n).toBe(130);
    expect(firstThatHolds(LIST, { priority: false })?.n).toBe(200);
  });

  it('is open as long as one before it is', () => {
    expect(firstThatHolds(LIST, {})).toBeUndefined();
    expect(firstThatHolds([], {})).toBeUndefined();
  });
});
