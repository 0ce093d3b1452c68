import { isPlainDate, type PlainDate } from '../../domain/calendar/plain-date';

/** What was typed as the last day of a certificate, or what is wrong with it. */
export type Expiry =
  | { readonly day: PlainDate }
  | { readonly problem: 'noDay' }
  /** A day, but of a year in which no certificate of today expires: a slip of the keys. */
  | { readonly problem: 'strangeYear'; readonly year: string };

export function readExpiry(typed: string): Expiry {
  const year = /^\d+/.exec(typed)?.[0] ?? '';
  const isStrange = year !== '' && (Number(year) < 2000 || Number(year) > 2099);
  if (isStrange) return { problem: 'strangeYear', year };
  return isPlainDate(typed) ? { day: typed } : { problem: 'noDay' };
}
