import type { HolidayYearDoubt } from '../../../domain/calendar/doubt-holiday-year';
import type { HolidayYearProblem } from '../../../domain/calendar/read-holiday-year';
import { formatDay } from '../../../i18n/format';
import { speech } from '../../../i18n/language.svelte';
import { yearsWords } from '../../../i18n/years';

const day = (date: string) => formatDay(speech.language, date);

/** What keeps a year from being stored, in a sentence. */
export function sayProblem(problem: HolidayYearProblem): string {
  const words = yearsWords().problem;
  switch (problem.kind) {
    case 'no-year':
    case 'no-holidays':
    case 'no-day':
      return words[problem.kind];
    case 'ends-before-start':
      return words[problem.kind](day(problem.from), day(problem.until));
    default:
      return words[problem.kind](day(problem.day));
  }
}

/** What makes one look at a year again, in a sentence. */
export function sayDoubt(doubt: HolidayYearDoubt): string {
  const { doubt: words, festivals } = yearsWords();
  switch (doubt.kind) {
    case 'unbalanced':
      return words.unbalanced(doubt.found, doubt.expected);
    case 'far-from-holidays':
      return words[doubt.kind](day(doubt.day));
    default:
      return words[doubt.kind](festivals[doubt.festival]);
  }
}
