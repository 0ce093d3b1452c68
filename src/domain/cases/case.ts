import type { MeasureId } from '../policy/document';
import type { ArticleId } from '../places/place';
import type { PlainDate } from '../calendar/plain-date';
import type { Text } from '../text';

/** What a case is about. */
export const THEMES = ['guidance', 'review', 'centres', 'clusters', 'abroad'] as const;
export type Theme = (typeof THEMES)[number];

/** What an article tells of a company or a park that was helped: a story, not an entitlement. */
export interface CaseStory {
  readonly id: string;
  readonly theme: Theme;
  readonly title: Text;
  readonly facts: readonly {
    readonly article: ArticleId;
    /** The day `YYYY-MM-DD`, month or year of it, where the article names one. */
    readonly on?: string;
    readonly text: Text;
  }[];
  /** The measures that are about the same, and why. */
  readonly measures: readonly { readonly id: MeasureId; readonly why: Text }[];
  /** What must not be read into it. */
  readonly caution: Text;
}

/** Articles that do not say the same. */
export interface Contradiction {
  readonly id: string;
  readonly about: Text;
  readonly says: readonly { readonly article: ArticleId; readonly text: Text }[];
  readonly note: Text;
}

export interface CaseBook {
  readonly stories: readonly CaseStory[];
  readonly contradictions: readonly Contradiction[];
}

/** A document that is known to exist, and that the check does not cover. */
export interface KnownDocument {
  readonly id: string;
  readonly title: Text;
  /** Its number, and where that is from. */
  readonly number: string;
  readonly numberSource: Text;
  readonly issuedOn: PlainDate;
  readonly daySource: Text;
  readonly holds: Text;
  /** What is known of its validity. */
  readonly validity: Text;
  /** How surely this is known: from a text of this app, from an article, or from secondary pages. */
  readonly known: 'text' | 'article' | 'secondary';
}
