import type { next as zh } from '../zh/next';
import { plural } from './plural';

export const next: typeof zh = {
  title: 'What to do next',
  working: 'Still working out the rest…',
  all: (count) => `All ${count}`,
  agenda: 'Agenda',

  answer: (label) => `Answer: ${label}`,
  decides: (count) => `${plural(count, 'measure waits', 'measures wait')} for this answer.`,
  apply: (title) => `Apply: ${title}`,
  eligible: (measure, clause) =>
    `By your answers you qualify, under measure ${measure} (${clause}).`,
  forProducts: (names) => `Products: ${names}.`,
  papers: (count, first) => `${first} and ${plural(count - 1, 'more paper', 'more papers')}`,
  renew: (certificate) => `Renewal is open: ${certificate}`,
  until: (day, distance) => `At the latest ${day}, ${distance}.`,
  review: 'See what has changed in the result',
  reviewWhy:
    'The policy data were updated, or a document has come to its day: some results may differ from last time.',
  dayWhy: (day, distance) => `${day}, ${distance}.`,
};
