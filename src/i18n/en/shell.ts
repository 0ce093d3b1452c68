import { plural } from './plural';
import type { Messages } from '../zh';

export const app: Messages['app'] = {
  name: '渝药自查',
  skip: 'Skip to content',
  nav: 'Main',
  language: '中文',
  largeText: 'Large text',
  disclaimer:
    'This is not an official site. Results are for self-checking; what the authority answers prevails.',
  dataDay: (day) => `Policy data checked on ${day}`,
  dataOld: 'The policy data have not been checked for more than 180 days and may be out of date.',
  loading: 'Reading the policy data…',
  loadFailed:
    'The policy data could not be read. Your answers are all there. Go online and open the page again.',
  retry: 'Open again',
  notFound: 'There is no such page',
  notFoundHelp: 'The address may be mistyped, or belong to a newer version.',
  goHome: 'Go to the start',
  reload:
    'Something went wrong on this page. Stored answers are all there. Please open the page again.',
};

export const nav: Messages['nav'] = {
  home: 'Start',
  check: 'Check',
  results: 'Results',
  measures: 'Policy',
  filings: 'Filings',
  agenda: 'Agenda',
  me: 'Me',
};

export const offline: Messages['offline'] = {
  preparing: 'Storing the files needed offline…',
  ready: 'Ready offline',
  failed: 'Not ready offline: some files are missing. Go online and open the page again.',
  insecure:
    'This address is not https, so the browser does not allow offline use. Checking and saving work.',
  unsupported: 'This browser does not support offline use. Checking and saving work.',
};

export const storage: Messages['storage'] = {
  problems: {
    memory:
      'This browser does not let pages keep data (a private window, for example). You can check as usual, but closing the page loses the answers.',
    failed:
      'The last change could not be stored on this device; it is still on the page. Keep the page open and try another change later.',
    quota:
      'The storage of this device is full. The last change was not stored, everything before it is. Free some space and try another change.',
    notRemoved:
      'The company could not be deleted from this device and is still there. Try again later.',
    newer:
      'A newer version has opened the data of this device. This page is the old version and left them alone. Reload or update; what you enter here is lost when the page is closed.',
    unopened:
      'The data of this device could not be opened this time and were left alone. Close all pages and open the app again; what you enter here is lost when the page is closed.',
  },
  dropped: (labels) =>
    `These answers no longer fit the questions and were removed. Please answer again: ${labels}`,
  overwritten: (changes) =>
    `You had entered these; another page changed them later, and the later change counts: ${changes}`,
  nowIs: (label, value) => `${label} (now “${value}”)`,
  nowIsEmpty: (label) => `${label} (now empty)`,
  gone: (label) => `${label} (now gone)`,
  understood: 'Understood',
  blocked:
    'Another page still has an older version open, so this one has to wait. Close that page, and this one goes on by itself.',
  outdated: {
    title: 'This page is old: please reload',
    text: 'A newer version has opened the data of this device. Everything you entered is stored; reload and go on.',
    unsaved:
      'A newer version has opened the data of this device. The last change could not be stored and has to be entered again after reloading; everything before it is there.',
    reload: 'Reload',
  },
  unreadable: (count) =>
    `${plural(count, 'record', 'records')} on this device could not be read. Nothing was deleted; they are kept as found.`,
  saved: 'Stored on this device',
  saving: 'Storing…',
};

export const company: Messages['company'] = {
  unnamed: 'Company without a name',
  products: (count) => (count > 0 ? plural(count, 'product', 'products') : 'No products'),
  goneElsewhere:
    'This company is no longer stored on this device: another page deleted it, or the data were cleared. You can still see it here, but changes are not stored any more.',
  keep: 'Bring it back',
  openNext: 'Open another company',
  exampleNotice:
    'This is a fictitious example, not real data. What you change stays in the example.',
  exampleClose: 'Back to my companies',
  exampleFailed:
    'The example could not be read. Your answers are all there. Go online and try again.',
};
