import { describe, expect, it } from 'vitest';
import { holidayYears } from '../../../src/data/holidays';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { createWorkCalendar } from '../../../src/domain/calendar/work-calendar';
import { runClock, usedUntil, type Mark, type Then } from '../../../src/domain/procedures/clock';

const calendar = createWorkCalendar(holidayYears);
const day = parsePlainDate;
const START = day('2026-03-02');

const stop = (on: string): Mark => ({ kind: 'stop', on: day(on) });
const go = (on: string, then?: Then): Mark => ({ kind: 'go', on: day(on), ...(then && { then }) });
const run = (length: number, ...marks: readonly Mark[]) => runClock(calendar, START, length, marks);

// March 2026 has no day off but its weekends; 2 March is a Monday.
describe('runClock', () => {
  it('does not count the day on which it begins', () => {
    expect(run(5)).toEqual({
      used: 0,
      length: 5,
      due: '2026-03-09',
      unpublished: [],
    });
  });

  it('stands from the day of a stop, which still counts, to the day it goes on, which does not', () => {
    // 3 and 4 March are used; left 3: 12, 13 and 16 March.
    expect(run(5, stop('2026-03-04'), go('2026-03-11'))).toMatchObject({
      used: 2,
      due: '2026-03-16',
    });
  });

  it('has no due day while it stands', () => {
    expect(run(5, stop('2026-03-04'))).not.toHaveProperty('due');
  });

  it('goes on only when nothing holds it any more', () => {
    const marks = [stop('2026-03-04'), stop('2026-03-05'), go('2026-03-06')];
    expect(run(5, ...marks)).not.toHaveProperty('due');
    expect(run(5, ...marks, go('2026-03-11')).due).toBe('2026-03-16');
  });

  it('begins anew with a fresh period', () => {
    expect(run(60, stop('2026-03-04'), go('2026-03-11', { fresh: 3 }))).toMatchObject({
      used: 0,
      length: 3,
      due: '2026-03-16',
    });
  });

  it('grows by the days that are added', () => {
    // 2 of 6 used; 12, 13, 16 and 17 March.
    expect(run(5, stop('2026-03-04'), go('2026-03-11', { more: 1 }))).toMatchObject({
      used: 2,
      length: 6,
      due: '2026-03-17',
    });
  });

  it('stays where it ran out before it was stopped', () => {
    expect(run(2, stop('2026-03-06'), go('2026-03-20')).due).toBe('2026-03-04');
    expect(run(2, stop('2026-03-06')).due).toBe('2026-03-04');
    expect(run(2, stop('2026-03-04'), go('2026-03-20')).due).toBe('2026-03-04');
    expect(run(2, stop('2026-03-06'), go('2026-03-20'), stop('2026-03-24')).due).toBe('2026-03-04');
  });

  it('is given time again by a fresh period or by more days than were overdrawn', () => {
    const late = stop('2026-03-06');
    expect(run(2, late, go('2026-03-20', { fresh: 1 })).due).toBe('2026-03-23');
    // 4 used of 5 by then.
    expect(run(2, late, go('2026-03-20', { more: 3 })).due).toBe('2026-03-23');
    expect(run(2, late, go('2026-03-20', { more: 2 })).due).toBe('2026-03-04');
  });

  it('names the years through which only weekends were counted', () => {
    const marks = [stop('2027-01-04'), go('2027-01-11')];
    const december = day('2026-12-30');
    expect(runClock(calendar, december, 9, marks)).toMatchObject({ unpublished: [2027] });
    expect(runClock(calendar, december, 1, []).unpublished).toEqual([]);
    expect(runClock(calendar, december, 2, []).unpublished).toEqual([2027]);
  });
});

describe('usedUntil', () => {
  const marks = [stop('2026-03-04'), go('2026-03-11', { fresh: 30 })];
  const used = (until: string) => usedUntil(calendar, START, marks, day(until));

  it('counts what has run by a day in the present round', () => {
    expect(used('2026-03-03')).toBe(1);
    expect(used('2026-03-10')).toBe(2);
    expect(used('2026-03-13')).toBe(2);
  });

  it('is nothing before the beginning', () => {
    expect(used('2026-03-01')).toBe(0);
    expect(used('2026-03-02')).toBe(0);
  });
});
