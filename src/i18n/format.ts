import type { Language } from '../domain/text';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** English names of the months. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A day `YYYY-MM-DD` in words, such as 2026年3月31日 or 31 March 2026. Written out by hand, because
 * the first date that `Intl` formats costs a phone more time than the rest of the first screen.
 */
export function formatDay(language: Language, day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return language === 'zh'
    ? `${year}年${month}月${date}日`
    : `${date} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** A moment in milliseconds since 1970, by the clock of China: day and time in short. */
export const formatMoment = (language: Language, moment: number): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(moment);
