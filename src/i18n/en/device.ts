import { plural } from './plural';
import type { device as source } from '../zh/device';

const contents = (products: number, answers: number) =>
  `${plural(products, 'product', 'products')}, ${plural(answers, 'answer', 'answers')}`;

export const device: typeof source = {
  clearing: 'May it be cleared?',
  persisted: 'The browser has promised not to clear it by itself.',
  evictable: 'The browser may clear it when space runs short or after long disuse.',
  unknown: 'This browser does not say whether it clears data. Take it that it may.',
  ask: 'Ask the browser not to clear it',
  granted: 'The browser has promised it.',
  refused:
    'The browser did not promise it this time. It is more likely to once the app is on the home screen. Everything works without; make backups often.',
  used: 'Space used',
  usedAbout: (size) =>
    `About ${size} (the browser’s estimate for all data and program files of this address)`,
  usedUnknown: 'This browser does not say.',
  lastBackup: 'Last backup',
  never: 'No backup was made yet.',
  risks: 'When data may be lost',
  riskList: [
    'You clear the browsing data, or remove the browser.',
    'Apple’s Safari deletes them when this page was not used for seven days, unless it is on the home screen.',
    'Pages opened inside WeChat and other apps may be cleared with the app’s cache or on signing out.',
    'A private window deletes them when it is closed.',
  ],
  riskAdvice: 'Only the backup files that you keep yourself are safe from this.',

  belongings: {
    filings: (count) => `${plural(count, 'filing', 'filings')} with their checklists`,
    certificates: (count) => plural(count, 'certificate', 'certificates'),
    files: (count) => plural(count, 'attached file', 'attached files'),
    contacts: (count) => plural(count, 'contact', 'contacts'),
    obstacles: (count) => plural(count, 'ledger record', 'ledger records'),
    history: (count) => plural(count, 'noted change', 'noted changes'),
  },
  removedAlong: (what) => `Deleted along with it: ${what.join(', ')}.`,
  removed: (name, products, answers) =>
    `“${name}” was deleted: ${contents(products, answers)}. You can undo this until you leave this page.`,
  holds: (name, products, answers) => `“${name}”: ${contents(products, answers)}`,

  erase: 'Delete all data',
  eraseHelp: 'Deletes everything kept in this browser: companies, example, policy packs, settings.',
  eraseNothing: 'This browser has kept nothing; closing the page deletes everything.',
  eraseClosed:
    'The storage of this browser cannot be opened now, so nothing can be deleted here; what is stored is untouched.',
  eraseQuestion: 'Delete all data?',
  will: 'This deletes',
  willExample: 'the example company and what you changed in it',
  willSnapshot: 'what was kept aside before the last restore',
  willUnreadable: (count) => `${plural(count, 'record', 'records')} that could not be read`,
  willPacks: (count) => plural(count, 'policy pack of your own', 'policy packs of your own'),
  willSettings:
    'settings such as language, large text and the company last open; notes such as the day of the backup, the PIN and the counts of the booth',
  wont: 'This does not delete',
  wontList: [
    'backups and other files that you saved yourself',
    'the program files that make the app work offline; they hold nothing you entered',
  ],
  keep: 'Keep everything',
  erased: 'All data were deleted. You can undo this until you leave this page.',
  erasedStored:
    'All data were deleted. The last changes could not be stored, so undo brings back only what was stored. You can undo this until you leave this page.',
  putBack: 'All data are back where they were.',
  putBackStored:
    'What was stored is back where it was; the changes that could not be stored are gone.',
  eraseFailed:
    'The data could not be deleted and are all there. Open the page again and try once more.',
  putBackFailed: 'The data could not be put back. Do not leave this page; press Undo again.',
};
