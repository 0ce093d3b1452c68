import { MONTHS } from '../format';
import type { agenda as zh, certificateKinds as zhKinds } from '../zh/agenda';
import { plural } from './plural';

export const certificateKinds: typeof zhKinds = {
  'device-registration': 'Medical device registration certificate',
  'device-production': 'Medical device production licence',
  'drug-registration': 'Drug registration certificate',
  'drug-production': 'Drug production licence',
  'drug-distribution': 'Drug distribution licence',
  'cosmetics-production': 'Cosmetics production licence',
  'special-cosmetic': 'Special cosmetic registration certificate',
  'hospital-preparation': 'Hospital preparation approval',
};

export const agenda: typeof zh = {
  title: 'Agenda',
  help: 'Every date of filings, papers and certificates is here.',
  kinds: {
    own: 'Yours to do',
    statutory: 'Legal limit',
    target: 'Target',
    item: 'Paper',
    opens: 'Opens',
    closes: 'Last day',
    expiry: 'Expiry',
    visit: 'Visit',
  },
  groups: {
    past: 'Overdue',
    week: 'Within 7 days',
    month: 'Within 30 days',
    later: 'Later',
  },
  units: {
    workday: (count) => plural(count, 'working day', 'working days'),
    day: (count) => plural(count, 'day', 'days'),
    month: (count) => plural(count, 'month', 'months'),
    year: (count) => plural(count, 'year', 'years'),
  },
  summary: 'How many of each',

  titles: {
    own: (step) => `At the latest: ${step}`,
    statutory: (step) => `By law at the latest: ${step}`,
    target: (step) => `Aimed at: ${step}`,
    item: (title) => `Have ready: ${title}`,
    opens: (kind) => `${kind}: renewal opens`,
    closes: (kind) => `${kind}: last day to apply for renewal`,
    expiry: (kind) => `${kind} expires`,
    visit: (title) => `Visit: ${title}`,
  },
  legal: (length, basis) => `By law at most ${length}, ${basis}`,
  ownLimit: (length, basis) => `Limit ${length}, ${basis}`,
  aim: (qualifier, length, measure) =>
    `Target: ${qualifier} ${length} (measure ${measure}). It is owed to no single case.`,
  window: (basis) => `Under ${basis}`,
  missed: 'The last day to apply has passed.',
  expired: 'The certificate has expired.',
  visit: 'A day of the ledger, which you have set yourself.',
  owner: (name) => `Seen to by ${name}`,
  number: (number) => `No. ${number}`,
  reminders: (days) => `within ${days} days`,
  overdue: {
    own: 'overdue',
    statutory: 'limit passed',
    target: 'passed',
    item: 'overdue',
    opens: 'passed',
    closes: 'passed',
    expiry: 'expired',
    visit: 'not visited',
  },
  provisional: 'provisional',
  provisionalBecause: {
    calendar: (years) =>
      `the days off of ${years} are not published yet; only weekends are counted`,
    source: () => 'the article was not read in its own text',
  },
  years: (years) => years.join(', '),

  today: 'today',
  left: (days) => `in ${plural(days, 'day', 'days')}`,
  leftWorkdays: (days) => plural(days, 'working day', 'working days'),
  passed: (days) => `${plural(days, 'day', 'days')} ago`,
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  weekday: (name) => name,

  view: 'View',
  views: { list: 'By urgency', weeks: 'By week', month: 'Month' },
  company: 'Company',
  product: 'Product',
  all: 'All',
  what: 'What',
  deadlines: 'Deadlines and certificates',
  visits: 'Visits',
  clear: 'Show all',
  count: (count) => plural(count, 'date', 'dates'),
  more: (count) => `Show ${count} more`,
  rest: (count) => `${plural(count, 'date', 'dates')} not shown yet`,
  nothingMatches: 'No date matches this filter.',
  week: (from, until) => `${from} to ${until}`,
  thisWeek: 'this week',
  nextWeek: 'next week',

  month: (year, month) => `${MONTHS[month - 1] ?? ''} ${year}`,
  before: 'Month before',
  after: 'Month after',
  toToday: 'Back to today',
  monthHelp: 'Arrow keys move day by day, PageUp and PageDown by month.',
  dayKinds: {
    weekend: 'weekend',
    off: 'day off',
    'made-up': 'weekend day worked',
    unknown: 'days off not published',
  },
  signs: { off: 'off', 'made-up': 'work' },
  legend: { provisional: 'Hatched: a provisional date' },
  nothingOnDay: 'Nothing on this day.',
  unpublished: (years) =>
    `The days off of ${years} are not published yet; only weekends are marked.`,

  empty: 'No dates yet. Add a filing or a certificate, and its dates will appear here.',
  noDates:
    'Nothing of your filings and certificates has a date yet. Enter what has happened, such as “submitted”, and the dates will appear here.',
  toFilings: 'See filings',
  newFiling: 'New filing',
  toCertificates: 'Add a certificate',
  certificates: 'Certificates and renewals',
  ledger: 'Ledger',
  working: 'Working out the other dates…',
  failed: 'Not everything could be read; what is stored is still there. Please open this again.',

  calendar: {
    save: 'Save as calendar file',
    saveAll: (count) => `Save as calendar file (${plural(count, 'date', 'dates')})`,
    saveOf: (title) => `Add to calendar: ${title}`,
    add: 'Add to calendar',
    copy: 'Copy as text',
    copyOf: (title) => `Copy: ${title}`,
    saved:
      'Handed to the browser. Open the file to add it to a calendar, which reminds you 7 days and 1 day before.',
    notSaved: 'The file could not be saved; the agenda is all there. You can copy the text.',
    again:
      'Not saved? Copy the text. When a date has moved, save again: the same entry is updated.',
    wechat:
      'Files cannot be saved inside WeChat. Copy the text, or open this page in a browser with “…” at the top right.',
    fileName: (part) => `yuyao-zicha-${part}.ics`,
    whole: 'agenda',
  },
};
