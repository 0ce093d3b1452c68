import { expect, it } from 'vitest';
import { parsePlainDate } from '../../../src/domain/calendar/plain-date';
import { agendaHref, readAgendaQuery, type AgendaQuery } from '../../../src/ui/agenda/agenda-query';

it.each<[AgendaQuery, string]>([
  [{ view: 'list' }, '#/agenda'],
  [{ view: 'weeks', company: 'a' }, '#/agenda?view=weeks&company=a'],
  [{ view: 'list', what: 'visits' }, '#/agenda?what=visits'],
  [{ view: 'list', product: 'p q' }, '#/agenda?product=p+q'],
  [{ view: 'month', day: parsePlainDate('2026-12-03') }, '#/agenda?view=month&day=2026-12-03'],
])('%o has the address %s, and is read from it again', (query, href) => {
  expect(agendaHref(query)).toBe(href);
  expect(readAgendaQuery(href.split('?')[1])).toEqual(query);
});

it('what is not understood is left out', () => {
  expect(readAgendaQuery(undefined)).toEqual({ view: 'list' });
  expect(readAgendaQuery('view=years&what=lost&day=2026-02-30&company=')).toEqual({ view: 'list' });
});
