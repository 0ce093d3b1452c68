import type { Language } from '../../domain/text';
import { formatDay, MONTHS } from '../../i18n/format';

/** A year, a month or a day in words, as exactly as it is known. */
export function partOfDay(language: Language, on: string): string {
  const [year = '', month, day] = on.split('-');
  if (day !== undefined) return formatDay(language, on);
  if (month === undefined) return language === 'zh' ? `${year}年` : year;
  return language === 'zh'
    ? `${year}年${Number(month)}月`
    : `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
