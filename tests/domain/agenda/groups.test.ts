import { describe, expect, it } from 'vitest';
import {
  groupedBy,
  mondayOf,
  nearnessOf,
  pressing,
  type Nearness,
} from '../../../src/domain/agenda/groups';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';

const today = parsePlainDate('2026-11-22');

describe('nearnessOf', () => {
  it.each<[string, Nearness, string]>([
    ['2026-11-21', 'past', 'yesterday'],
    ['2026-11-22', 'week', 'today'],
    ['2026-11-29', 'week', '7 days on'],
    ['2026-11-30', 'month', '8 days on'],
    ['2026-12-22', 'month', '30 days on'],
    ['2026-12-23', 'later', '31 days on'],
  ])('of %s is %s: %s', (day, nearness) => {
    expect(nearnessOf(parsePlainDate(day), today)).toBe(nearness);
  });
});

it('counts what has passed and what is due within 7 days as pressing, and nothing else', () => {
  const days = ['2026-01-01', '2026-11-22', '2026-11-29', '2026-11-30'];
  const entries = days.map((day) => ({ day: parsePlainDate(day) }));
  expect(pressing(entries, today).map(({ day }) => day)).toEqual(days.slice(0, 3));
});

describe('mondayOf', () => {
  it.each([
    ['2026-11-22', '2026-11-16', 'a Sunday'],
    ['2026-11-23', '2026-11-23', 'a Monday'],
    ['2027-01-01', '2026-12-28', 'a week in two years'],
    ['1969-12-31', '1969-12-29', 'a day before 1970'],
  ])('of %s is %s: %s', (day, monday) => {
    expect(mondayOf(parsePlainDate(day))).toBe(monday);
  });
});

it('groups what stands together, in the order in which it comes', () => {
  expect(groupedBy(['a1', 'a2', 'b1'], (entry) => entry[0])).toEqual([
    { key: 'a', entries: ['a1', 'a2'] },
    { key: 'b', entries: ['b1'] },
  ]);
  expect(groupedBy([], (entry) => entry)).toEqual([]);
});
