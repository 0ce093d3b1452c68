import { plural } from './plural';
import type { Messages } from '../zh';

export const me: Messages['me'] = {
  title: 'Me',
  companies: 'My companies',
  companiesHelp:
    'One device can keep several companies, each checked on its own. They are kept in this browser only.',
  noCompanies:
    'No company is stored yet. It will be listed here once the first question is answered.',
  blank:
    'A new company is open with nothing filled in. It will be listed here once it has something.',
  name: 'Company name',
  unnamed: 'Company without a name',
  isOpen: 'Open now',
  products: (count) => (count > 0 ? plural(count, 'product', 'products') : 'No products'),
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

  goneElsewhere:
    'This company is no longer stored on this device: another page deleted it, or the data were cleared. You can still see it here, but changes are not stored any more.',
  keep: 'Bring it back',
  openNext: 'Open another company',

  example: 'Example company',
  exampleHelp:
    'Want to look around first? Open a fictitious company and change what you like: your own companies are not touched.',
  exampleOpen: 'Open the example',
  exampleNotice:
    'This is a fictitious example, not real data. What you change stays in the example.',
  exampleClose: 'Back to my companies',
  exampleRestore: 'Restore the example',
  exampleRestored: 'The example is what it was at first.',
  exampleFailed:
    'The example could not be read. Your answers are all there. Go online and try again.',

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
