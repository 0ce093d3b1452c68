import type { checklist as zh } from '../zh/checklist';
import { plural } from './plural';

export const checklist: typeof zh = {
  title: 'Checklist',
  states: {
    open: 'Not begun',
    preparing: 'In preparation',
    ready: 'Ready',
    unneeded: 'Not applicable',
  },
  state: 'State',
  count: (all, ready) => `${ready} of ${plural(all, 'item', 'items')} ready`,
  undecidedCount: (count) => `${count} more may be needed`,
  help: 'Papers and articles are those of the regulations. Local guides may ask for more detail: what the accepting authority asks for counts.',
  noPapers: 'You can add what has to be handed in item by item.',
  noneListed:
    'The regulations list no papers for this procedure: please go by the official guide. You can add items of your own.',
  readFailed:
    'Not all of the checklist could be read; what is stored is still there. Please open the page again.',
  filing: 'Filing',

  dependsOn: (questions) => `Whether it is needed depends on open questions: ${questions}.`,
  ruledOut: (count) => `Not applicable to this filing (${count})`,
  ruledOutHelp:
    'By your answers the conditions of these papers do not hold. They come back when the answers change.',
  tolerance: 'May follow later',
  toleranceSource: (source) => `Source: ${source}`,
  own: 'Added by you',
  unnamed: 'Item without a name',

  details: 'Note, day, files',
  note: 'Note',
  owner: 'Who prepares it',
  due: 'Your own day for it',
  dueBy: (day) => `by ${day}`,
  duePast: (day) => `by ${day} (past)`,
  itemTitle: 'Name of the item',
  remove: 'Remove',
  removed: (name) => `“${name}” was removed. You can undo this until you leave the page.`,
  undo: 'Undo',
  newItem: 'Add an item of your own',
  add: 'Add',

  files: (count) => plural(count, 'file', 'files'),
  attach: 'Attach files',
  attachHelp: 'Files are kept in this browser only and never uploaded.',
  storing: (name) => `Storing “${name}”…`,
  room: (used, most) =>
    `This address takes about ${used} on this device, of about ${most} that the browser grants (its estimate).`,
  notStored: {
    quota: (name) =>
      `“${name}” was not stored: the device has no room for it here. Everything else is still there. Please make room or choose a smaller file.`,
    failed: (name) =>
      `“${name}” was not stored: the file could not be read, or not be written to the device. Everything else is still there. Please choose it again.`,
  },
  open: 'View',
  download: 'Download',
  close: 'Close',
  fileGone: (name) =>
    `The content of “${name}” is not on this device, only its name. Please find the file and attach it again.`,

  offer: 'The papers of this procedure have changed',
  offerHelp:
    'The list is still as it was when you began this filing. You decide what to take; states, notes and files stay as they are.',
  offerAdded: (count) => `${count} new`,
  offerChanged: (count) => `${count} changed`,
  offerGone: (count) => `${count} no longer asked for`,
  before: 'Before',
  now: 'Now',
  takeNew: 'Add to the list',
  takeChange: 'Take the new text',
  goneHelp: 'It stays on the list unless you remove it.',
  takeAll: 'Take all that is new or changed',
  keepList: 'Keep the list as it is',
  offerEmpty: 'The papers are the same.',
  taken: 'The list was brought up to date. You can undo this until you leave the page.',
  kept: 'The list stays as it is. You can undo this until you leave the page.',

  zip: 'Put all papers into one zip',
  zipHelp: 'One folder for each paper, and an index (txt and csv).',
  zipMaking: (percent) => `Being made, ${percent}% done`,
  zipCancel: 'Stop',
  zipSave: (name, size) => `Save ${name} (${size})`,
  zipReady: 'The zip is ready, on this page only. Please save it.',
  zipDiscard: 'Discard',
  zipMissing: (names) =>
    `The content of these files is not on this device and not in the zip: ${names}`,
  zipProblem: {
    tooLarge:
      'The files together are more than a zip can hold (4 GB), so none was made. They are all still there: please download them one by one.',
    failed:
      'The zip could not be made. All files are still there and nothing has changed. Please try again, or download them one by one.',
  },
  zipName: (filing) => `${filing} - papers`,
  indexName: 'Index',
  columns: ['No.', 'Paper', 'State', 'Source', 'Who', 'Day', 'Note', 'Files'],
  indexHead: (filing, day) => `${filing}\nChecklist of ${day}`,
  indexFoot:
    'Folders begin with the number of their paper; a paper without files has none.\nMade by Yuyao Zicha for your own preparation; what the accepting authority asks for counts.',

  papers: 'All papers',
  papersLead:
    'A paper that several filings ask for is listed once, and its state can be set for all of them.',
  papersEmpty: 'No papers yet. Those of a new filing will be listed here.',
  toFilings: 'To the filings',
  back: 'Back to the filings',
  usedFor: (count) => `for ${plural(count, 'filing', 'filings')}`,
  papersCount: (all, ready) =>
    `${plural(all, 'paper', 'papers')}, ${ready} of them ready in every filing`,
  stateOfAll: 'Set for all',
  mixed: 'Differs',
  perFiling: 'State in each filing',
  ownItems: 'Items of your own',
  allSet: (name, count, state) =>
    `“${name}” was set to “${state}” in ${plural(count, 'filing', 'filings')}. You can undo this until you leave the page.`,
};
