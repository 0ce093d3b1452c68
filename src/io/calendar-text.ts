import { cleanLine, cleanText, inOrder, type CalendarEntry } from './calendar-entry';

/** The deadlines as text to be copied, where no file can be saved. */
export const calendarText = (entries: readonly CalendarEntry[]): string =>
  inOrder(entries)
    .map(({ date, title, description, url }) =>
      [`${date} ${cleanLine(title)}`, cleanText(description ?? '').trim(), url ?? '']
        .filter((line) => line !== '')
        .join('\n'),
    )
    .join('\n\n');
