import { THEMES, type CaseBook } from '../../domain/cases/case';
import type { CaseFilter } from '../../domain/cases/filter-cases';
import { links } from '../shell/links';
import { withQuery } from '../shell/with-query';

/** What a filter may be set to; undefined unsets it. */
type Wanted = { readonly [Name in keyof CaseFilter]: CaseFilter[Name] | undefined };

/** Reads a filter from the query of the address; what is not known any more filters nothing. */
export function readCases(query: string | undefined, book: CaseBook): CaseFilter {
  const given = new URLSearchParams(query);
  const theme = THEMES.find((each) => each === given.get('theme'));
  const measure = measuresOf(book).find((id) => id === given.get('measure'));
  const article = articlesOf(book).find((id) => id === given.get('article'));
  return {
    ...(theme && { theme }),
    ...(measure !== undefined && { measure }),
    ...(article !== undefined && { article }),
  };
}

/** The address of the cases with a filter. */
export const casesHref = ({ theme, measure, article }: Wanted): string =>
  withQuery(links.cases, { theme, measure, article });

/** The measures that any case is about, the newest document first. */
export const measuresOf = ({ stories }: CaseBook): readonly string[] => {
  const ids = new Set(stories.flatMap(({ measures }) => measures.map(({ id }) => id)));
  const yearOf = (id: string) => id.slice(0, 4);
  return [...ids].sort(
    (one, other) => yearOf(other).localeCompare(yearOf(one)) || one.localeCompare(other),
  );
};

const articlesOf = ({ stories }: CaseBook): readonly string[] =>
  stories.flatMap(({ facts }) => facts.map(({ article }) => article));
