import type { Language } from '../domain/text';
import { MONTHS } from './format';

/** A day under a picture, as short as it can be said: a month, the year with January, or the day. */
export function formatTick(language: Language, tick: string): string {
  const [year = 0, month = 0, day = 0] = tick.split('-').map(Number);
  const name = MONTHS[month - 1]?.slice(0, 3) ?? '';
  if (day !== 1) return language === 'zh' ? `${month}/${day}` : `${day} ${name}`;
  if (month === 1) return language === 'zh' ? `${year}年` : String(year);
  return language === 'zh' ? `${month}月` : name;
}
