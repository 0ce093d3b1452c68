import { expect, it } from 'vitest';
import { catalogue } from '../../../src/data/catalogue';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { forceOfMeasure } from '../../../src/domain/policy/force-of-measure';

const forceAt = (measure: string, day: string) =>
  forceOfMeasure(catalogue.documents, measure, parsePlainDate(day));

it('a measure is in force as its document is', () => {
  expect(forceAt('2026-06', '2026-06-01')).toBe('in-force');
  expect(forceAt('2026-06', '2025-06-01')).toBe('not-yet');
  expect(forceAt('2021-24', '2025-06-01')).toBe('in-force');
  expect(forceAt('2021-24', '2026-01-01')).toBe('lapsed');
  expect(forceAt('2099-01', '2026-01-01')).toBeUndefined();
});
