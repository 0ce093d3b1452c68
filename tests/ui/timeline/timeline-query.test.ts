import { expect, it } from 'vitest';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import {
  readTimelineQuery,
  timelineHref,
  type TimelineQuery,
} from '../../../src/ui/timeline/timeline-query';

const day = parsePlainDate;
const SPAN = { from: day('2021-11-01'), until: day('2036-12-31') };

it.each<[TimelineQuery, string]>([
  [{}, '#/timeline'],
  [{ day: day('2025-12-31') }, '#/timeline?day=2025-12-31'],
  [{ to: day('2026-01-21') }, '#/timeline?to=2026-01-21'],
  [{ day: day('2021-11-01'), to: day('2036-12-31') }, '#/timeline?day=2021-11-01&to=2036-12-31'],
])('%o has the address %s, and is read from it again', (query, href) => {
  expect(timelineHref(query)).toBe(href);
  expect(readTimelineQuery(href.split('?')[1], SPAN)).toEqual(query);
});

it.each([undefined, 'day=', 'day=2026-02-30', 'day=2021-10-31&to=2037-01-01', 'day=now&to=1'])(
  'what is no day that can be chosen is left out: %s',
  (query) => expect(readTimelineQuery(query, SPAN)).toEqual({}),
);

it('one wrong day does not take the other along', () => {
  expect(readTimelineQuery('day=yesterday&to=2026-01-21', SPAN)).toEqual({ to: '2026-01-21' });
});
