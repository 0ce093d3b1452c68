import { dateOf, dayNumber, numberOf, yearOf } from '../calendar/day-number';
import { addMonths, addYears } from '../calendar/months';
import { parsePlainDate, type PlainDate } from '../calendar/plain-date';
import type { PolicyDocument } from './document';
import { periodsFrom, type Period } from './periods';
import { documentDays } from './document-days';

/** Days in a row, the first and the last among them. */
export interface DaySpan {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

export interface DocumentLane {
  readonly document: PolicyDocument;
  /** Absent where the picture ends before the document begins. */
  readonly inForce?: DaySpan;
  /** Where its start is a convention. */
  readonly unsure?: DaySpan;
  /** From its last day to the end of the picture. */
  readonly lapsed?: DaySpan;
}

/** The documents through time. */
export interface DocumentPicture extends DaySpan {
  readonly lanes: readonly DocumentLane[];
  readonly periods: readonly Period[];
  /** Periods with no document in force, as far as they are in the picture. */
  readonly gaps: readonly DaySpan[];
  /** The first days of years. */
  readonly ticks: readonly PlainDate[];
}

/** From here on the time machine goes at any rate; an older document takes it further back. */
const FIRST_DAY = parsePlainDate('2021-11-01');
const YEARS_AHEAD = 10;
const MONTHS_BEHIND = 6;
const MOST_TICKS = 8;

const latest = (days: readonly PlainDate[]): PlainDate =>
  days.reduce((one, other) => (other > one ? other : one), FIRST_DAY);

/** The days that can be chosen. */
export function daysToChoose(documents: readonly PolicyDocument[], today: PlainDate): DaySpan {
  const turning = documentDays(documents).map(({ day }) => day);
  const oldest = turning[0] && dateOf(dayNumber(turning[0]) - 1);
  const last = yearOf(dayNumber(addYears(latest([today, ...turning]), YEARS_AHEAD)));
  return {
    from: oldest !== undefined && oldest < FIRST_DAY ? oldest : FIRST_DAY,
    until: dateOf(numberOf(last, 11, 31)),
  };
}

/** The part of a span that is in the picture. */
function within(picture: DaySpan, from: PlainDate, until: PlainDate | null): DaySpan | undefined {
  const begin = from > picture.from ? from : picture.from;
  const end = until !== null && until < picture.until ? until : picture.until;
  return begin > end ? undefined : { from: begin, until: end };
}

function laneOf(picture: DaySpan, document: PolicyDocument): DocumentLane {
  const { from, until, unsure } = document.validity;
  const inForce = within(picture, from, until);
  const doubtful = unsure && within(picture, unsure.from, unsure.until);
  const isOver = until !== null && until < picture.until;
  const lapsed = isOver && within(picture, dateOf(dayNumber(until) + 1), null);
  return {
    document,
    ...(inForce && { inForce }),
    ...(doubtful && { unsure: doubtful }),
    ...(lapsed && { lapsed }),
  };
}

function ticksIn({ from, until }: DaySpan): readonly PlainDate[] {
  const [first, last] = [yearOf(dayNumber(from)) + 1, yearOf(dayNumber(until))];
  const every = Math.ceil((last - first + 1) / MOST_TICKS);
  const count = Math.floor((last - first) / every) + 1;
  return Array.from({ length: count }, (_, index) => dateOf(numberOf(first + index * every, 0, 1)));
}

/** What the picture of the documents shows, with some days that have to be in it. */
export function pictureOf(
  documents: readonly PolicyDocument[],
  today: PlainDate,
  days: readonly PlainDate[],
): DocumentPicture {
  const turning = documentDays(documents).map(({ day }) => day);
  const { from, until: end } = daysToChoose(documents, today);
  const margin = addMonths(latest([today, ...turning, ...days]), MONTHS_BEHIND);
  const span = { from, until: margin < end ? margin : end };
  const periods = periodsFrom(from, documents);
  return {
    ...span,
    lanes: documents.map((document) => laneOf(span, document)),
    periods,
    gaps: periods.flatMap((period) =>
      period.inForce.length === 0 ? (within(span, period.from, period.until) ?? []) : [],
    ),
    ticks: ticksIn(span),
  };
}
