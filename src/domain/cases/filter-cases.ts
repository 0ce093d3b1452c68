import type { MeasureId } from '../policy/document';
import type { ArticleId } from '../places/place';
import type { CaseStory, Theme } from './case';

/** What the list of cases is narrowed down to. Nothing set shows everything. */
export interface CaseFilter {
  readonly theme?: Theme;
  readonly measure?: MeasureId;
  readonly article?: ArticleId;
}

/** The cases that fit all that is set. */
export const filterCases = (
  stories: readonly CaseStory[],
  { theme, measure, article }: CaseFilter,
): readonly CaseStory[] =>
  stories.filter(
    (story) =>
      (theme === undefined || story.theme === theme) &&
      (measure === undefined || story.measures.some(({ id }) => id === measure)) &&
      (article === undefined || story.facts.some((fact) => fact.article === article)),
  );
