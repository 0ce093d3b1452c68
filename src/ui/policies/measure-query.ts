import { FILTERS, type MeasureFilter } from '../../domain/search/filter';
import { links } from '../shell/links';

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
export function measuresHref({ text, filter }: MeasureQuery): string {
  const query = new URLSearchParams({ ...(text !== '' && { q: text }) });
  for (const name of FILTERS) {
    const value = filter[name];
    if (value !== undefined) query.set(name, value);
  }
  const written = query.toString();
  return written === '' ? links.measures : `${links.measures}?${written}`;
}
