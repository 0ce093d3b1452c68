import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';

const errorOf = (text: unknown): unknown => {
  try {
    return parsePlainDate(text);
  } catch (error) {
    return error;
  }
};

describe('parsePlainDate', () => {
  it.each(['2026-01-21', '2021-12-01', '2024-02-29', '2000-02-29', '9999-12-31', '0100-01-01'])(
    'takes %s as it is',
    (text) => {
      expect(parsePlainDate(text)).toBe(text);
    },
  );

  it.each([
    '',
    '2026',
    '2026-1-21',
    '2026/01/21',
    '20260121',
    '26-01-21',
    '12026-01-21',
    '-2026-01-21',
    ' 2026-01-21',
    '2026-01-21 ',
    '2026-01-21\n',
    '2026-01-21T00:00:00Z',
    '２０２６-０１-２１',
    'today',
  ])('refuses %j because it is not written as YYYY-MM-DD', (text) => {
    expect(errorOf(text)).toEqual(new RangeError(`"${text}" is not written as YYYY-MM-DD.`));
  });

  it.each([
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '2026-04-31',
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2100-02-29',
    '0000-01-01',
    '0026-01-21',
  ])('refuses %s because it is not a day of the calendar', (text) => {
    expect(errorOf(text)).toEqual(new RangeError(`"${text}" is not a day of the calendar.`));
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'object'],
    [20260121, 'number'],
    [true, 'boolean'],
    [['2026-01-21'], 'object'],
    [new Date(0), 'object'],
  ])('refuses %s because it is not a text', (value, type) => {
    expect(errorOf(value)).toEqual(
      new RangeError(`A date must be a text YYYY-MM-DD, not ${type}.`),
    );
  });

  it('throws nothing but RangeErrors', () => {
    for (const bad of ['2026-02-30', '21.01.2026', 7]) {
      expect(() => parsePlainDate(bad)).toThrow(RangeError);
    }
  });
});
