import type { Article } from '../../domain/places/place';
import { casesWords } from '../../i18n/cases';
import { say } from '../shell/speak';

/** The title of an article and where it appeared; nothing where it is not among them. */
export function articleName(articles: readonly Article[], id: string): string {
  const article = articles.find((each) => each.id === id);
  return article ? casesWords().from(say(article.title), say(article.appeared)) : '';
}
