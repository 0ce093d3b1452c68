/** A calendar day as `YYYY-MM-DD`, without time or zone. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar, written as `YYYY-MM-DD`. */
export const isPlainDate = (text: string): text is PlainDate => {
  const [, year, month, day] = (SHAPE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC takes years 0 to 99 for 1900 to 1999, and rolls 30 February over to March.
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
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
