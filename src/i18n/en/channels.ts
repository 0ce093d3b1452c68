import type { channels as zh } from '../zh/channels';

const many = (value: number, one: string, more: string) => `${value} ${value === 1 ? one : more}`;

export const channels: typeof zh = {
  title: 'Review channels',
  help: 'Which routes a product may take now: on which conditions, what they give, and how long they take.',
  product: 'Product',
  noProduct: 'Add a product first to see the routes that it may take.',
  addProduct: 'Add a product',
  noneSuit:
    'No route is held for this kind of product. The routes held are for drugs and medical devices.',
  others: (count) =>
    `${many(count, 'other route is', 'other routes are')} for other kinds of product and not listed.`,
  kept: 'Answers given here are stored on this device and go into backups; QR codes and links leave the questions of this page out.',
  notAll:
    'Not every route is listed. For self-checking only; what the authority answers is what counts.',
  groups: { city: 'Routes of the city', national: 'Routes of the state' },
  groupHelp: {
    city: 'Judged by the city’s documents, the same as in the result of the self-check.',
    national: 'Judged by national rules; not counted among the measures of the result.',
  },
  marks: { city: 'City route', national: 'National route' },
  noVerdict: 'Not verified, no verdict',
  secondHand:
    'The conditions are known from accounts by others, not from the text; go by the original.',
  closed: (count) => `${many(count, 'route', 'routes')} not open now`,
  question: 'Answer next',
  stillOpen: (count) => `${many(count, 'answer', 'answers')} still missing`,
  unsure: 'You chose “not sure”; change it once you know.',
  change: (count) => `Change the answers used here (${count})`,
  gives: 'What it gives',
  time: 'How long',
  steps: 'Steps and time',
  card: 'What it is, and why no verdict is given',
  details: 'Steps, conditions and basis',
  nextStep: 'Next step',
  conditions: 'Conditions and articles',
  sources: 'Basis',
  effective: (day) => `in force from ${day}`,
  procedures: 'Filing procedures',
  actors: { applicant: 'You', agency: 'The accepting authority' },
  lengths: {
    workday: (value) => many(value, 'working day', 'working days'),
    day: (value) => many(value, 'day', 'days'),
    week: (value) => many(value, 'week', 'weeks'),
    month: (value) => many(value, 'month', 'months'),
    year: (value) => many(value, 'year', 'years'),
  },
  units: {
    workday: 'In working days',
    day: 'In days (天)',
    week: 'In weeks',
    month: 'In months',
    year: 'In years',
  },
  atMost: (length) => `at most ${length}`,
  qualified: (qualifier, length) => `${length} (${qualifier})`,
  picture: {
    title: 'Time compared',
    help: 'Each line is a route, with those of its steps that have a time, one after another. Units are drawn apart and never converted.',
    caveat:
      'These are the lengths in the texts, and no promise: corrections, inspections and your own time are not in them, and steps without a number cannot be drawn.',
    legend: {
      limit: 'Longest time that the text allows',
      target: 'Target of the city (an average or a pilot; no promise for a single case)',
      secondHand: 'Known from accounts by others only',
      goesOn: '… the authority has further steps without a number of days',
    },
    usual: 'The usual course, to compare with',
    none: 'These routes state no time and are not drawn:',
    empty: 'None of the routes listed states a time, so there is nothing to compare.',
    unsaid: (steps) => `No days stated: ${steps}`,
    table: 'As a table',
    columns: { route: 'Route', step: 'Step', who: 'Who', length: 'Time', basis: 'Basis' },
    noLength: 'not stated',
  },
};
