import { calendarFile } from '../io/calendar-file';
import { calendarText } from '../io/calendar-text';
import type { CalendarEntry } from '../io/calendar-entry';
import type { PlainDate } from '../domain/calendar/plain-date';
import { platformOf } from './platform';
import { saveFile } from './save-file';

/** A deadline in words, as it goes into a calendar. */
export interface DeadlineInWords {
  /** Of the deadline. */
  readonly id: string;
  readonly date: PlainDate;
  readonly title: string;
  readonly description: string;
  /** The screen that tells more. */
  readonly url: string;
}

/** 1 January 2020, UTC, in milliseconds. */
const COUNTED_FROM = Date.UTC(2020, 0, 1);

/**
 * How often a deadline has changed, as calendars want to know. It moves with an event of its
 * filing, an answer of the profile, a year of days off or a newer catalogue; no counter sees them
 * all. So the seconds since 2020 stand for it: a file written later counts for more than one
 * written before, and 32 bits last until 2088.
 */
const sequenceAt = (now: number): number => Math.max(0, Math.floor((now - COUNTED_FROM) / 1000));

/** The name of a deadline among all entries of a calendar; ids of other origin may hold any sign. */
const uidOf = (id: string): string =>
  `${id.replace(/[^\w.-]/gu, (sign) => `+${(sign.codePointAt(0) ?? 0).toString(16)}+`)}@yuyao-zicha`;

const entriesOf = (deadlines: readonly DeadlineInWords[], now: number): readonly CalendarEntry[] =>
  deadlines.map(({ id, ...words }) => ({
    ...words,
    uid: uidOf(id),
    sequence: sequenceAt(now),
    stamp: now,
  }));

/** The deadlines as a calendar file, written at a moment in milliseconds UTC. */
export const icsOf = (deadlines: readonly DeadlineInWords[], now: number): string =>
  calendarFile(entriesOf(deadlines, now));

/** The deadlines as text to be copied. */
export const textOf = (deadlines: readonly DeadlineInWords[]): string =>
  calendarText(entriesOf(deadlines, 0));

/** Whether a page can save files here at all: inside WeChat nothing happens, without a word. */
export const canSaveFiles = (): boolean => platformOf(navigator) !== 'wechat';

/** Hands a calendar file to the browser; false where it could not be made. */
export function saveCalendar(deadlines: readonly DeadlineInWords[], name: string): boolean {
  const file = new Blob([icsOf(deadlines, Date.now())], { type: 'text/calendar' });
  return saveFile(file, name);
}
