import { MOST_AROUND, type Parts } from './parts';
import { parseXml } from './xml';

/** The formats of days that every program knows by number; 27 to 58 are those of East Asia. */
const isKnown = (id: number): boolean =>
  (id >= 14 && id <= 17) ||
  id === 22 ||
  (id >= 27 && id <= 31) ||
  id === 36 ||
  (id >= 50 && id <= 58);

/** What a format shows as it stands, and its colours and languages. */
const LITERAL = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;

/** A format that shows a day or a year; those of times show neither. */
function showsDay(code: string): boolean {
  const signs = code.replace(LITERAL, '');
  return /[yd]/i.test(signs) || (/m/i.test(signs) && !/[hs]/i.test(signs));
}

/** The styles of cells that show a number as a day, by their place. */
export function readDayStyles(parts: Parts, part: string): ReadonlySet<number> {
  const days = new Set<number>();
  if (!parts.has(part)) return days;
  const own = new Map<number, boolean>();
  let isCell = false;
  let count = 0;
  parseXml(parts.pieces(part, MOST_AROUND), {
    open: (name, attribute) => {
      const format = () => Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt') own.set(format(), showsDay(attribute('formatCode') ?? ''));
      else if (name === 'cellXfs') isCell = true;
      else if (name === 'xf' && isCell) {
        if (own.get(format()) ?? isKnown(format())) days.add(count);
        count += 1;
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isCell = false;
    },
  });
  return days;
}

const DAY_MS = 86_400_000;
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
/** The last day of the year 9999. */
const LAST = Date.UTC(9999, 11, 31);

/** The day that a number stands for, as `YYYY-MM-DD`; the number itself where it stands for none. */
export function dayOf(serial: number, is1904: boolean): string | number {
  const whole = Math.floor(serial);
  // Before March 1900 programs count a day that never was.
  const from = is1904 ? FROM_1904 : whole < 61 ? FROM_1900 + DAY_MS : FROM_1900;
  const time = from + whole * DAY_MS;
  return whole >= 1 && time <= LAST ? new Date(time).toISOString().slice(0, 10) : serial;
}
