import type { Language } from '../domain/text';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** A day `YYYY-MM-DD` in words, such as 2026年3月31日 or 31 March 2026. */
export const formatDay = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A moment in milliseconds since 1970, by the clock of China: day and time in short. */
export const formatMoment = (language: Language, moment: number): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(moment);
