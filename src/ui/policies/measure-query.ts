import { FILTERS, type MeasureFilter } from '../../domain/search/filter';
import { links } from '../shell/links';
import { withQuery } from '../shell/with-query';

/** What the library is searched for. */
export interface MeasureQuery {
  readonly text: string;
  readonly filter: MeasureFilter;
}

/** Reads what is searched for from the query of the address. */
export function readMeasureQuery(query: string | undefined): MeasureQuery {
  const given = new URLSearchParams(query);
  const set = FILTERS.flatMap((name) => {
    const value = given.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { text: given.get('q') ?? '', filter: Object.fromEntries(set) };
}

/** The address of a search. */
export const measuresHref = ({ text, filter }: MeasureQuery): string =>
  withQuery(links.measures, {
    q: text,
    ...Object.fromEntries(FILTERS.map((name) => [name, filter[name]])),
  });
