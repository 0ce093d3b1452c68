import { plural } from './plural';
import type { years as source } from '../zh/years';

export const years: typeof source = {
  title: 'Working days',
  help: 'Limits are counted in working days. Days off and the weekends worked for them are notified by the General Office of the State Council, usually at the end of the year before. For a year that is not published yet only weekends are known, and its dates are called provisional.',
  festivals: {
    'new-year': 'New Year',
    'spring-festival': 'Spring Festival',
    qingming: 'Qingming',
    'labour-day': 'Labour Day',
    'dragon-boat': 'Dragon Boat Festival',
    'mid-autumn': 'Mid-Autumn Festival',
    'national-day': 'National Day',
    other: 'Other',
  },
  published: (from, until) => `The app knows ${from}–${until}`,
  notice: (number, day) => `${number} (${day})`,
  year: (year) => `${year}`,
  own: 'Years that you have entered',
  none: 'None so far. When the notice of the next year is out, you can enter the year from it without waiting for an update.',
  superseded:
    'The app knows this year now and goes by its own list; what you entered is not used and can be deleted.',
  counts: (off, worked) =>
    `${plural(off, 'day', 'days')} off with weekends, ${plural(worked, 'weekend day', 'weekend days')} worked`,
  add: 'Enter a year',
  edit: 'Change',
  remove: 'Delete',
  removed: (year) => `${year} was deleted; its limits are counted by weekends again.`,
  saved: (year) => `${year} is stored, and the dates that depend on it were counted again.`,
  putBack: (year) => `${year} was put back.`,
  undo: 'Undo',
  unsaved:
    'This device did not store the change: it holds for this page and is lost when you close it.',
  formTitle: 'Enter the days off of a year',
  formHelp:
    'Follow the notice of the General Office of the State Council: from which day to which day each festival lasts, and which weekend days are worked. Two festivals in one go are entered under one of them.',
  yearLabel: 'Year',
  from: (festival) => `${festival}, first day`,
  until: (festival) => `${festival}, last day`,
  workdays: 'Weekend days that are worked',
  workday: (nth) => `Weekend day that is worked, no. ${nth}`,
  save: 'Store',
  saveAnyway: 'Checked; store it all the same',
  cancel: 'Do not store',
  problems: 'This cannot be stored yet. Please mend:',
  problem: {
    'no-year': 'The year has to be between 2000 and 2099.',
    'no-holidays': 'There is no festival yet.',
    'no-day': 'A festival has only one of its ends: enter the first day and the last.',
    'ends-before-start': (from, until) =>
      `The last day ${until} comes before the first day ${from}.`,
    'outside-year': (day) => `${day} is not in this year.`,
    twice: (day) => `${day} was entered twice.`,
    'off-and-worked': (day) => `${day} is both off and worked.`,
    'worked-anyway': (day) => `${day} is no weekend day: it is worked anyway.`,
  },
  doubts:
    'It can be stored, but differs from the notices of past years in these points. Please check once more:',
  doubt: {
    unbalanced: (found, expected) =>
      `After weekends worked in exchange, ${found} working days are off; by the rules it should be ${expected}.`,
    missing: (festival) =>
      `${festival} is missing. Never mind if two festivals are taken in one go.`,
    'wrong-season': (festival) => `${festival} does not fall in its usual days.`,
    'far-from-holidays': (day) => `${day} is worked, but nobody is off two weeks around it.`,
  },
};
