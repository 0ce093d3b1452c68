import { dateOf, dayNumber } from '../domain/calendar/day-number';
import { cleanLine, cleanText, inOrder, type CalendarEntry } from './calendar-entry';

/** Letters, digits and signs that stand for themselves wherever they come. */
const UID = /^[\w.:@/+-]+$/;

function assertSound(entries: readonly CalendarEntry[]): void {
  const seen = new Set<string>();
  for (const { uid, sequence } of entries) {
    if (!UID.test(uid)) throw new RangeError(`"${uid}" cannot name a calendar entry.`);
    if (seen.has(uid)) throw new RangeError(`Two calendar entries are named "${uid}".`);
    if (!Number.isSafeInteger(sequence) || sequence < 0) {
      throw new RangeError(`The sequence of "${uid}" must be whole and at least 0.`);
    }
    seen.add(uid);
  }
}

const text = (clean: string): string =>
  clean.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

const day = (date: string): string => date.replaceAll('-', '');

/** `20260121T093000Z` */
const instant = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

function reminder(daysBefore: number, summary: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    `TRIGGER:-P${daysBefore}D`,
    'END:VALARM',
  ];
}

function event(entry: CalendarEntry): readonly string[] {
  const { uid, sequence, stamp, date, title, description, url } = entry;
  const summary = text(cleanLine(title));
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${instant(stamp)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${day(date)}`,
    // The end of a whole day is the day after it.
    `DTEND;VALUE=DATE:${day(dateOf(dayNumber(date) + 1))}`,
    `SUMMARY:${summary}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${text(cleanText(description))}`]),
    ...(url === undefined ? [] : [`URL:${new URL(url).href}`]),
    // A deadline keeps no one from a meeting.
    'TRANSP:TRANSPARENT',
    ...reminder(7, summary),
    ...reminder(1, summary),
    'END:VEVENT',
  ];
}

/** Bytes of a character in UTF-8. */
function sizeOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

const LONGEST_LINE = 75;

/** Breaks a line into lines of at most 75 bytes, never within a character. */
function fold(line: string): string {
  const parts: string[] = [];
  let start = 0;
  let end = 0;
  let size = 0;
  for (const character of line) {
    const more = sizeOf(character);
    if (size + more > LONGEST_LINE) {
      parts.push(line.slice(start, end));
      start = end;
      // The space that a continued line begins with.
      size = 1;
    }
    end += character.length;
    size += more;
  }
  return [...parts, line.slice(start)].join('\r\n ');
}

/**
 * The text of a calendar file (RFC 5545): the deadlines as whole days, with reminders a week and a
 * day before. To be saved as UTF-8 without a byte order mark.
 * @throws RangeError that says what is wrong with a uid or a sequence
 * @throws TypeError where a url is no address
 */
export function calendarFile(entries: readonly CalendarEntry[]): string {
  assertSound(entries);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//yuyao-zicha//deadlines//ZH',
    ...inOrder(entries).flatMap(event),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
