/** A calendar day as `YYYY-MM-DD`, without time or zone. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether a text is a day of the calendar, written as `YYYY-MM-DD`. */
export const isPlainDate = (text: string): text is PlainDate => {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const length = month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
  // What the platform takes years 0 to 99 for is not what is written.
  return year >= 100 && day >= 1 && day <= length;
};

/**
 * Reads a day.
 * @throws RangeError that says what is wrong, where the text is no day of the calendar.
 */
export function parsePlainDate(text: unknown): PlainDate {
  if (typeof text !== 'string') {
    throw new RangeError(`A date must be a text YYYY-MM-DD, not ${typeof text}.`);
  }
  if (!SHAPE.test(text)) throw new RangeError(`"${text}" is not written as YYYY-MM-DD.`);
  if (!isPlainDate(text)) throw new RangeError(`"${text}" is not a day of the calendar.`);
  return text;
}
