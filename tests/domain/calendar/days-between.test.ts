import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/domain/calendar/days-between';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';

const between = (from: string, until: string): number =>
  daysBetween(parsePlainDate(from), parsePlainDate(until));

describe('daysBetween', () => {
  it.each([
    ['2026-03-01', '2026-03-01', 0],
    ['2026-03-01', '2026-03-02', 1],
    ['2026-03-02', '2026-03-01', -1],
    ['2025-12-31', '2026-01-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2026-01-01', '2027-01-01', 365],
    ['2024-01-01', '2025-01-01', 366],
    ['1999-12-31', '2100-01-01', 36526],
  ])('from %s to %s is %i', (from, until, days) => {
    expect(between(from, until)).toBe(days);
  });

  it.each([
    ['2026-03-28', '2026-03-30'],
    ['2026-03-07', '2026-03-09'],
    ['2026-10-24', '2026-10-26'],
    ['2026-10-31', '2026-11-02'],
    ['1991-04-13', '1991-04-15'],
  ])('counts whole days where clocks are changed between %s and %s', (from, until) => {
    expect(between(from, until)).toBe(2);
  });

  it('there and back comes to nothing', () => {
    expect(between('2021-12-01', '2025-12-31') + between('2025-12-31', '2021-12-01')).toBe(0);
  });
});
