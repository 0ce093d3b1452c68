import { describe, expect, it } from 'vitest';
import { isBackupDue, type Keeping } from '../../src/state/backup-due';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;
const ago = (days: number) => NOW - days * DAY;

const due = (change: Partial<Keeping>) =>
  isBackupDue(
    {
      persisted: false,
      firstAt: ago(100),
      backupAt: ago(100),
      putOffAt: undefined,
      changes: 1,
      ...change,
    },
    NOW,
  );

it('is suggested where the browser may clear what a week of work has changed', () => {
  expect(due({})).toBe(true);
});

it.each([
  [false, true],
  [undefined, true],
  [true, false],
])('where the browser says %s to keeping: %s', (persisted, expected) => {
  expect(due({ persisted })).toBe(expected);
});

it('is not suggested while nothing was ever stored', () => {
  expect(due({ firstAt: undefined, backupAt: undefined, changes: 50 })).toBe(false);
});

it.each([
  [ago(7) + 1, false],
  [ago(7), true],
  [ago(0), false],
  [NOW + DAY, false],
])('last backup at %i, one change: %s', (backupAt, expected) => {
  expect(due({ backupAt })).toBe(expected);
});

it.each([
  [ago(7) + 1, false],
  [ago(7), true],
])('never a backup, the first company at %i: %s', (firstAt, expected) => {
  expect(due({ firstAt, backupAt: undefined, changes: 0 })).toBe(expected);
});

it.each([
  [9, false],
  [10, true],
  [11, true],
])('%i changes on the day of the backup: %s', (changes, expected) => {
  expect(due({ backupAt: ago(0), changes })).toBe(expected);
});

it('is not suggested where the backup holds everything, however old it is', () => {
  expect(due({ changes: 0 })).toBe(false);
});

describe('put off', () => {
  it.each([
    [ago(0), false],
    [ago(7) + 1, false],
    [ago(7), true],
    // The clock was wrong then, or is now: better once too often.
    [NOW + 1, true],
  ])('at %i: %s', (putOffAt, expected) => {
    expect(due({ putOffAt, changes: 50 })).toBe(expected);
  });
});
