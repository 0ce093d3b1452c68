import type { PlainDate } from '../domain/calendar/plain-date';

/** A deadline as it leaves the app: a whole day with plain texts. */
export interface CalendarEntry {
  /** The same for the same deadline for ever, and in no other. */
  readonly uid: string;
  /** Counts the changes of the deadline; a calendar keeps the highest it has seen. */
  readonly sequence: number;
  /** When the entry was written, in milliseconds UTC. */
  readonly stamp: number;
  readonly date: PlainDate;
  readonly title: string;
  readonly description?: string;
  readonly url?: string;
}

/** A text without what no text file may hold; its lines end as they do everywhere here. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');

/** A clean text in one line. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(/[\t\n]+/g, ' ')
    .trim();

/** The entries day by day; those of one day in the order in which they come. */
export const inOrder = <T extends CalendarEntry>(entries: readonly T[]): readonly T[] =>
  [...entries].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
