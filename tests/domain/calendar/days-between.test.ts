import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/domain/calendar/days-between';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';

const between = (from: string, until: string) =>
  daysBetween(parsePlainDate(from), parsePlainDate(until));

describe('daysBetween', () => {
  it('counts the nights between two days', () =>
    expect(between('2026-01-30', '2026-02-02')).toBe(3));
  it('is 0 for the same day', () => expect(between('2026-01-30', '2026-01-30')).toBe(0));
  it('is negative backwards', () => expect(between('2026-02-02', '2026-01-30')).toBe(-3));
  it('knows leap days', () => expect(between('2028-02-28', '2028-03-01')).toBe(2));
  it('is not a day short where clocks are put forward', () =>
    expect(between('2026-03-07', '2026-03-09')).toBe(2));
});
