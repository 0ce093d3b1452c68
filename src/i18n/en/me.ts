import type { me as source } from '../zh/me';

export const me: typeof source = {
  title: 'Me',
  companies: 'My companies',
  companiesHelp:
    'One device can keep several companies, each checked on its own. They are kept in this browser only.',
  noCompanies:
    'No company is stored yet. It will be listed here once the first question is answered.',
  blank:
    'A new company is open with nothing filled in. It will be listed here once it has something.',
  name: 'Company name',
  isOpen: 'Open now',
  changed: (moment) => `Changed ${moment}`,
  open: 'Open',
  opened: (name) => `“${name}” is open.`,
  duplicate: 'Copy',
  duplicated: (name) => `Copied as “${name}”. The copy is open now.`,
  remove: 'Delete',
  undo: 'Undo',
  restored: (name) => `“${name}” is back where it was.`,
  create: 'New company',
  check: 'Fill it in',

  example: 'Example company',
  exampleHelp:
    'Want to look around first? Open a fictitious company and change what you like: your own companies are not touched.',
  exampleOpen: 'Open the example',
  exampleRestore: 'Restore the example',
  exampleRestored: 'The example is what it was at first.',

  reading: 'Reading',
  languageNow: 'The page is in English.',
  largeText: 'Large text',
  largeTextHelp: 'Makes text and buttons larger, on this device only.',

  device: 'Where your data are',
  onDevice:
    'Your answers are kept in this browser on this device and are not uploaded. Clearing the browser’s data deletes them too.',
  allReadable: 'All stored records can be read.',
  offline: 'Offline use',
  offlineUnknown: 'Checking whether the app works offline…',

  about: 'About',
  version: (version) => `Version ${version}`,
};
