import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { isVisitOverdue, type Obstacle } from '../../../src/domain/ledger/obstacle';
import { inLedgerOrder } from '../../../src/domain/ledger/order';

interface Told {
  readonly since?: string;
  readonly visit?: string;
  readonly closed?: string;
}

const obstacle = (id: string, { since, visit, closed }: Told = {}): Obstacle => ({
  id,
  company: 'a',
  title: id,
  ...(since !== undefined && { since: parsePlainDate(since) }),
  ...(visit !== undefined && { visit: parsePlainDate(visit) }),
  ...(closed !== undefined && { closed: { on: parsePlainDate(closed), by: '' } }),
  entries: [],
});

const inOrder = (...all: readonly Obstacle[]) => inLedgerOrder(all).map(({ id }) => id);

it('a missed visit comes first, then the next, then what has none, and what is crossed off last', () => {
  const ids = inOrder(
    obstacle('closed', { visit: '2026-01-01', closed: '2026-02-01' }),
    obstacle('none', { since: '2026-01-02' }),
    obstacle('next', { visit: '2026-12-01' }),
    obstacle('missed', { visit: '2026-11-01' }),
  );
  expect(ids).toEqual(['missed', 'next', 'none', 'closed']);
});

it('without a visit the oldest comes first; of what is crossed off the last comes first', () => {
  expect(
    inOrder(
      obstacle('early', { closed: '2026-02-01' }),
      obstacle('late', { closed: '2026-10-31' }),
      obstacle('unknown'),
      obstacle('new', { since: '2026-09-01' }),
      obstacle('old', { since: '2025-12-31' }),
    ),
  ).toEqual(['old', 'new', 'unknown', 'late', 'early']);
});

it('a visit is overdue from the day after, and never of what is crossed off', () => {
  const today = parsePlainDate('2026-11-22');
  expect(isVisitOverdue(obstacle('a', { visit: '2026-11-22' }), today)).toBe(false);
  expect(isVisitOverdue(obstacle('a', { visit: '2026-11-21' }), today)).toBe(true);
  const closed = obstacle('a', { visit: '2026-11-21', closed: '2026-11-22' });
  expect(isVisitOverdue(closed, today)).toBe(false);
  expect(isVisitOverdue(obstacle('a'), today)).toBe(false);
});

const day = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, date }) =>
    ['2026', ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-'),
  );
const told = fc.record({ since: day, visit: day, closed: day }, { requiredKeys: [] });

it('the order does not depend on the order before', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 12 }), (all) => {
      const obstacles = all.map((each, at) => obstacle(String(at), each));
      expect(inLedgerOrder([...obstacles].reverse())).toEqual(inLedgerOrder(obstacles));
    }),
  );
});
