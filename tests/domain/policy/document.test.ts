import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { forceOn } from '../../../src/domain/policy/document';
import { validityOf } from '../../builders/catalogue';

describe('forceOn', () => {
  it.each([
    ['2000-01-01', 'not-yet'],
    ['2021-11-30', 'not-yet'],
    ['2021-12-01', 'in-force'],
    ['2021-12-02', 'in-force'],
    ['2025-12-30', 'in-force'],
    ['2025-12-31', 'in-force'],
    ['2026-01-01', 'lapsed'],
    ['2099-12-31', 'lapsed'],
  ])('on %s a document for 2021-12-01 to 2025-12-31 is %s', (day, force) => {
    expect(forceOn(validityOf('2021-12-01', '2025-12-31'), parsePlainDate(day))).toBe(force);
  });

  it.each([
    ['2026-01-20', 'not-yet'],
    ['2026-01-21', 'in-force'],
    ['9999-12-31', 'in-force'],
  ])('on %s a document from 2026-01-21 without an end is %s', (day, force) => {
    expect(forceOn(validityOf('2026-01-21'), parsePlainDate(day))).toBe(force);
  });

  it('is in force for the one day of a document that ends on its first day', () => {
    const validity = validityOf('2026-03-01', '2026-03-01');
    const forces = ['2026-02-28', '2026-03-01', '2026-03-02'].map((day) =>
      forceOn(validity, parsePlainDate(day)),
    );
    expect(forces).toEqual(['not-yet', 'in-force', 'lapsed']);
  });
});
