import { expect, it } from 'vitest';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { movedBy } from '../../../src/ui/agenda/move-day';

it.each([
  ['ArrowLeft', '2026-12-31', '2026-12-30'],
  ['ArrowRight', '2026-12-31', '2027-01-01'],
  ['ArrowUp', '2026-12-03', '2026-11-26'],
  ['ArrowDown', '2026-12-31', '2027-01-07'],
  ['Home', '2026-12-03', '2026-11-30'],
  ['End', '2026-12-03', '2026-12-06'],
  ['PageUp', '2026-03-31', '2026-02-28'],
  ['PageDown', '2026-01-31', '2026-02-28'],
  ['Enter', '2026-12-03', undefined],
  ['constructor', '2026-12-03', undefined],
])('%s leads from %s to %s', (key, from, to) => {
  expect(movedBy(key, parsePlainDate(from))).toBe(to);
});
