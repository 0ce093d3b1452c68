import { isPlainDate, type PlainDate } from '../../domain/calendar/plain-date';
import type { DaySpan } from '../../domain/policy/document-picture';
import { links } from '../shell/links';
import { withQuery } from '../shell/with-query';

/** What the time machine is set to; what is absent is today. */
export interface TimelineQuery {
  readonly day?: PlainDate;
  /** The day to compare with. */
  readonly to?: PlainDate;
}

/** Reads the days from the query of the address; what is no day that can be chosen is left out. */
export function readTimelineQuery(query: string | undefined, { from, until }: DaySpan) {
  const given = new URLSearchParams(query);
  const dayOf = (name: 'day' | 'to') => {
    const text = given.get(name);
    return text !== null && isPlainDate(text) && text >= from && text <= until ? text : undefined;
  };
  const [day, to] = [dayOf('day'), dayOf('to')];
  return { ...(day && { day }), ...(to && { to }) };
}

/** The address of the time machine set to some days. */
export const timelineHref = ({ day, to }: TimelineQuery): string =>
  withQuery(links.timeline, { day, to });
