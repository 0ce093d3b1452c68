import { isPlainDate, type PlainDate } from '../../domain/calendar/plain-date';
import { links } from '../shell/links';
import { withQuery } from '../shell/with-query';

export const VIEWS = ['list', 'weeks', 'month'] as const;
type View = (typeof VIEWS)[number];

/** What of it can be shown alone. */
export const PARTS = ['deadlines', 'visits'] as const;
type Part = (typeof PARTS)[number];

/** What the agenda shows. */
export interface AgendaQuery {
  readonly view: View;
  readonly what?: Part;
  readonly company?: string;
  readonly product?: string;
  /** The day that is looked at in the month. */
  readonly day?: PlainDate;
}

/** Reads what the agenda shows from the query of the address; what is not understood is left out. */
export function readAgendaQuery(query: string | undefined): AgendaQuery {
  const given = new URLSearchParams(query);
  const [company, product, day] = [given.get('company'), given.get('product'), given.get('day')];
  const what = PARTS.find((part) => part === given.get('what'));
  return {
    view: VIEWS.find((view) => view === given.get('view')) ?? 'list',
    ...(what && { what }),
    ...(company && { company }),
    ...(product && { product }),
    ...(day !== null && isPlainDate(day) && { day }),
  };
}

/** The address of the agenda with a query. */
export const agendaHref = ({ view, what, company, product, day }: AgendaQuery): string =>
  withQuery(links.agenda, {
    view: view !== 'list' && view,
    what,
    company,
    product,
    day: view === 'month' && day,
  });
