import { daysBetween } from '../../domain/calendar/days-between';
import { dayNumber } from '../../domain/calendar/day-number';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { countWorkdays } from '../../domain/calendar/workdays';
import { mondayOf } from '../../domain/agenda/groups';
import { agendaWords } from '../../i18n/agenda';
import { formatDay } from '../../i18n/format';
import { speech } from '../../i18n/language.svelte';
import { procedureBook } from '../../state/procedures.svelte';
import { today } from '../../state/today.svelte';

/** A day with its day of the week. */
export function dayText(day: PlainDate): string {
  const words = agendaWords();
  const name = words.weekdays[dayNumber(day) - dayNumber(mondayOf(day))] ?? '';
  return `${formatDay(speech.language, day)} ${words.weekday(name)}`;
}

/** How far off a day is; in working days, too, where all of them are published. */
export function distanceText(day: PlainDate): string {
  const words = agendaWords();
  const left = daysBetween(today.current, day);
  if (left === 0) return words.today;
  if (left < 0) return words.passed(-left);
  const { days, unpublished } = countWorkdays(procedureBook.calendar, today.current, day);
  const whole = words.left(left);
  return unpublished.length > 0
    ? whole
    : `${whole}${speech.messages.writing.aside(words.leftWorkdays(days))}`;
}
