import { dayNumber } from '../../domain/calendar/day-number';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Span } from '../../domain/filings/chart';

/** Places and widths across a picture, in per cent: it is as wide as the page has room. */
export interface Scale {
  /** Where a day begins. */
  readonly at: (day: PlainDate) => number;
  /** Where it is noon. */
  readonly noon: (day: PlainDate) => number;
  /** Of days in a row, as far as they are in the picture. */
  readonly box: (span: Span) => { readonly x: string; readonly width: string };
}

const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

export function scaleOf({ from, until }: Span): Scale {
  const first = dayNumber(from);
  const days = dayNumber(until) - first + 1;
  const at = (day: PlainDate) => ((dayNumber(day) - first) / days) * 100;
  const within = (value: number) => Math.min(100, Math.max(0, value));
  return {
    at,
    noon: (day) => at(day) + 50 / days,
    box: (span) => {
      const start = within(at(span.from));
      const end = within(at(span.until) + 100 / days);
      return { x: percent(start), width: percent(Math.max(0, end - start)) };
    },
  };
}
