import type { packs as zh } from '../zh/packs';
import { plural } from './plural';

export const packs: typeof zh = {
  title: 'Policy packs',
  help: 'Other policies can be loaded from a file and judged together with those of the app.',
  open: 'Open policy packs',
  intro:
    'A policy pack is one file with one policy document. Once loaded, it is judged together with the measures of the app. It stays in this browser and is not uploaded.',
  unchecked:
    'The app has not checked what you load: every measure and verdict of it is marked “Loaded by you, not checked”.',

  add: 'Load',
  choose: 'Choose a policy pack',
  drop: 'Or drag the file to this place.',
  limit: 'A .json file of 2 MB at most.',
  reading: 'Checking…',
  added: (title, measures) => `Loaded “${title}”: ${plural(measures, 'measure', 'measures')}.`,
  toMeasures: 'See the measures',
  dismiss: 'OK',

  refused: (file) => `“${file}” was not loaded. Nothing has changed.`,
  places: (count) =>
    `Mend ${count === 1 ? 'this place' : `these ${count} places`} and load it again:`,
  whole: 'whole file',
  more: (count) =>
    `${plural(count, 'more place is', 'more places are')} not listed: mend these first.`,
  unsaved: (file) => `This device did not store “${file}”: it was not loaded. Nothing has changed.`,

  known: (title, id) =>
    `“${title}” with the id ${id} is loaded already. Put this file in its place?`,
  knownDays: (before, now) => `The one you have was checked on ${before}, this file on ${now}.`,
  knownBroken: 'The one you have can no longer be used.',
  replace: 'Put this file in its place',
  keep: 'Keep the one I have',

  own: 'Loaded',
  none: 'No policy pack is loaded yet.',
  about: (measures, day) => `${plural(measures, 'measure', 'measures')}, checked on ${day}`,
  broken:
    'Cannot be used now: it breaks the rules of the app. Its measures are left out; nothing else is affected. Load a mended file, or remove it.',
  remove: 'Remove',
  removed: (title) =>
    `“${title}” was removed; its measures are judged no more. You can undo this until you leave the page.`,
  removeFailed:
    'It could not be removed: everything is still there. Open the page again and retry.',
  undo: 'Undo',
  putBack: (title) => `“${title}” is back.`,

  copies: 'Backups hold no policy packs: keep the file, and load it again on another device.',
  write: 'Write one yourself',
  writeHelp:
    'No programming needed: change the example, and loading it tells you place by place what to write. City and contents of the example are invented.',
  example: 'Download the example',
  schema: 'Download the JSON Schema (for editors)',
};
