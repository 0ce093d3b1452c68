import { plural } from './plural';
import type { places as zh } from '../zh/places';

export const places: typeof zh = {
  title: 'Service map',
  help: 'Where to ask, and who leads. Each list stands for itself: none says anything about another.',
  failed:
    'The service map did not arrive; all other screens work. Please check the network and open this page again.',

  own: 'Where you are',
  ownUnknown:
    'Once you have said which district and park you are in, your own place comes first here.',
  answer: 'Answer',
  ownOutside:
    'You have answered that you are not in Chongqing. The map below is there all the same.',

  map: 'Districts and parks, schematic',
  mapHelp: 'Rough directions only, not a map. Arrow keys move between tiles; Enter shows one.',
  layer: 'What to show',
  layers: {
    planned: '2026: centres to be supported',
    clusters: '2026: areas to become clusters',
    reported: 'Centres in the press',
    history: '2021: lapsed',
  },
  layerHelp: {
    planned:
      'Places where measure 6 supports building innovation service centres. A plan: it does not say that one is open.',
    clusters:
      'Areas that measure 21 names to become clusters. It is about planning; there is nothing to apply for.',
    reported: 'Service centres that articles tell of. An article is no policy: ask before you go.',
    history:
      'Districts and parks named in the notice of 2021, which has lapsed. For information only.',
  },
  marks: {
    planned: 'named',
    clusters: 'named',
    reported: (count) => `${count} in the press`,
    group: (group) => `group ${group}`,
    named: 'was named',
    noParks: 'lists no parks',
    none: {
      planned: 'not named',
      clusters: 'not named',
      reported: 'no report',
      history: 'not named',
    },
  },
  ended: 'abolished',
  yours: 'yours',
  back: 'Back to the tiles',

  lists: 'Lists',
  noLists: 'The two lists of 2026 name districts and zones, and no parks.',
  pastLists: (count) =>
    count === 0 ? 'Lists of 2021 (lapsed): not named' : `Lists of 2021 (lapsed): named in ${count}`,
  named: 'named',
  notNamed: 'not named',
  open: 'The list ends with “and others”: not being named is not being excluded.',
  closed: 'This sentence does not end with “and others”.',
  printed: (name) => `The clause prints “${name}”`,
  within: (name) => `In ${name}`,
  parks: 'Parks here',
  centres: 'Centres in the press',
  noCentres: 'The three articles tell of no centre here.',
  standings: {
    'set-up': 'set up, according to the article',
    'being-built': 'being built, according to the article',
    unclear: 'the article does not make clear whether it is set up',
  },
  article: (title, appeared) => `“${title}”, ${appeared}`,
  liaison: 'For every district and county',
  liaisonHelp: 'Measure 6, sentence 2: regular liaison with the districts, not only those named.',
  lead: 'Lead',
  support: 'Supporting units',

  units: 'Lead units',
  unitsHelp:
    'As the clauses name them, without numbers and persons: find those through official channels, and note them here.',
  leads: (count) => `Leads ${plural(count, 'measure', 'measures')}`,
  ledNow: (count) => `${count} in force`,
  ledOnce: (count) => `${count} lapsed`,

  contacts: 'My contacts',
  contactsHelp: 'Contacts stay on this device and are backed up with their company.',
  noContacts: 'No contact noted yet.',
  add: 'Note a contact',
  addAt: (unit) => `Note a contact: ${unit}`,
  edit: 'Change',
  editOf: (name) => `Change: ${name}`,
  remove: 'Delete',
  removeOf: (name) => `Delete: ${name}`,
  removed: (name) => `Deleted “${name}”.`,
  restored: (name) => `“${name}” is back in its place.`,
  saved: (name) => `Saved “${name}”.`,
  undo: 'Undo',
  addTitle: 'Note a contact',
  editTitle: 'Change a contact',
  at: (unit) => `Unit: ${unit}`,
  name: 'Who, or which desk',
  noName: 'Please write down who it is, or which desk.',
  note: 'How to reach them, what was said (optional)',
  save: 'Save',
  cancel: 'Cancel',
};
