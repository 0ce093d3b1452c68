import type { FaultProblem, FileProblem, Remark, SheetKind } from '../../domain/batch/fault';
import type { batch as zh } from '../zh/batch';
import { plural } from './plural';

const sheets: Record<SheetKind, string> = { companies: 'Companies', products: 'Products' };

const choose = (allowed: readonly string[]) =>
  `Allowed: ${allowed.join(', ')}. An empty cell means unknown.`;

const faults: Record<FaultProblem, (allowed: readonly string[]) => string> = {
  'formula-error': () => 'The formula of this cell has failed. Write the value itself.',
  'not-yes-no': (allowed) => `This cell takes yes or no only. ${choose(allowed)}`,
  'not-option': (allowed) => `This is none of the choices. ${choose(allowed)}`,
  'not-number': () => 'This cell takes a number without a unit. An empty cell means unknown.',
  'not-day': () => 'This cell takes a day such as 2026-03-31. An empty cell means unknown.',
  'impossible-day': () =>
    'The calendar has no such day. Write it as 2026-03-31. An empty cell means unknown.',
  'name-missing': () => 'The name of the company is missing. Every row of a company needs one.',
  'name-too-long': () => 'This is too long: 100 signs at most.',
  'name-twice': () =>
    'A company of this name stands above. That row stays; if they are two, tell their names apart.',
  'number-twice': () => 'This number stands above already. Give each company its own, or none.',
  'company-missing': () =>
    'The company is missing. Write its name or number as on the sheet of companies.',
  'company-unknown': () =>
    'The sheet of companies has no such name or number. Write it just as there.',
  'too-many-products': () => 'The company has 100 products already; no more are read.',
  'answers-differ': () =>
    'Two rows of the same company answer differently. In later rows leave the answers of the company empty.',
  'no-heading': () => 'This column has no heading. Add one, or empty the cell.',
};

const problems: Record<FileProblem | 'failed', string> = {
  'too-large': 'The file is larger than 20 MB. Split it and take one part after the other.',
  inflates:
    'Unpacked, the file is larger than any honest one, so it was not read. Save it anew and try again.',
  'out-of-bounds':
    'Something stands far away: below row 1,000,100 or right of column 1,000. The file was not read. Clear what is there, save it and try again.',
  'too-many-cells':
    'These are more than 5 million cells. Keep only the sheets and columns that are needed, or split the file.',
  protected:
    'The file has a password. Take it off in your spreadsheet program and choose it again.',
  'old-xls': 'This is an old .xls (or .et) file. Save it as .xlsx and choose it again.',
  'other-file': 'This is no .xlsx or .csv spreadsheet. Choose one, or take the template first.',
  damaged:
    'The file is incomplete or damaged. Open it in your spreadsheet program and save it anew.',
  empty: 'The spreadsheet is empty: no company stands below the headings.',
  'no-name-heading':
    'There is no column with the names of the companies. Keep the headings of the template.',
  'too-many-companies': 'These are more than 10,000 companies. Split the file into parts.',
  failed: 'Something went wrong. Try again; if it still fails, open the app anew.',
};

const remarks: Record<Remark['problem'], (sheet: string, column: string) => string> = {
  'unknown-heading': (sheet, column) =>
    `The column “${column}” of the sheet “${sheet}” is unknown and was not read.`,
  'heading-twice': (sheet, column) =>
    `The column “${column}” stands twice on the sheet “${sheet}”; only the first was read.`,
  'no-products-sheet': (sheet) =>
    `There is no sheet “${sheet}”: the companies count as having no products listed yet.`,
  'sheet-not-read': (sheet) => `The sheet “${sheet}” was not read.`,
};

export const batch: typeof zh = {
  title: 'Park batch',
  intro:
    'Fill the companies of a park into one spreadsheet and see at once who can use which measure and who lacks which answer. Up to 10,000 companies, all on this device; nothing is uploaded.',
  stored:
    'What is read stays on this page and is gone when you close it, unless you store a company as one of yours.',
  steps: 'How it works',
  template: '1. Take the template',
  templateHelp:
    'One row for each company on the first sheet, one for each product on the second with its company. Cells offer lists; what you leave empty is unknown. Headings and choices are Chinese.',
  templateMore:
    'It holds the twenty questions that decide most. To answer another one, add a column with the name of that question in this app as its heading.',
  download: 'Download the template (xlsx)',
  templateName: 'park-batch-template.xlsx',
  file: '2. Choose the filled spreadsheet',
  choose: 'Choose a spreadsheet',
  drop: 'Or drag the file to this place.',
  limit: 'An .xlsx or .csv of 20 MB at most.',
  csv: 'A csv is one sheet: the columns of products stand to the right of those of companies. A company with several products has as many rows; the later ones hold its name and the product only.',
  notes: [
    'First sheet: one row for each company; the name is needed and must be unique. Numbers are optional.',
    'Second sheet: one row for each product; its first column is the name or the number of its company.',
    'Questions of yes and no take one of the three values of their list. An empty cell means unknown, never no.',
    'Only yes in the last column of the first sheet lets a missing kind of product rule a measure out.',
    'To answer another question, add a column with the name of that question in this app.',
    'The spreadsheet is read on your device and not uploaded.',
  ],

  reading: 'Reading the spreadsheet…',
  judging: (done, all) => `Judging: ${done} of ${all} companies`,
  progress: 'Progress',
  cancel: 'Cancel',
  refused: (file) => `“${file}” was not read. The file is unchanged and nothing was stored.`,
  problems,

  done: (companies) => `${plural(companies, 'company', 'companies')} judged`,
  asOf: (day) => `Judged by the policies as of ${day}.`,
  leftOut: (companies, products) =>
    [
      ...(companies > 0 ? [plural(companies, 'row of a company', 'rows of companies')] : []),
      ...(products > 0 ? [plural(products, 'row of a product', 'rows of products')] : []),
    ].join(' and ') +
    ' left out as a whole because of faults; the others count. Mend them and choose the file again.',
  productsLeft: 'A company with a product row left out counts as not having listed all products.',
  faultsTitle: (count) => `Cells to mend (${count})`,
  faultsFirst: (count) => `The first ${count} are listed.`,
  saveFaults: 'Download the cells to mend (csv)',
  faultsName: 'cells-to-mend.csv',
  faultPlace: (sheet, row, column) => `${sheet}, row ${row} · ${column}`,
  faultFound: (found) => (found === '' ? '(empty)' : `says “${found}”`),
  faults,
  faultHeads: ['Sheet', 'Row', 'Column', 'Says', 'How to mend'],
  sheets,
  remarksTitle: 'Notes on the spreadsheet',
  remarks,

  again: 'Take another spreadsheet',
  clear: 'Clear the results',
  filters: 'Filter',
  text: 'Name of the company',
  sector: 'Branch',
  measure: 'Measure',
  verdict: 'Verdict',
  any: 'Any',
  shown: (shown, all) =>
    shown === all
      ? plural(all, 'company', 'companies')
      : `${shown} of ${plural(all, 'company', 'companies')}`,
  noneShown: 'No company fits the filter.',
  views: 'View',
  overview: 'By measure',
  matrix: 'Matrix',
  duty: 'Applies',
  number: 'Number',
  name: 'Company',
  row: 'Row in the file',
  link: 'Link to the result',
  lacking: 'Answers that are lacking',
  count: 'Companies',
  matrixHelp: 'A row is a company, a column a measure. Scroll any way; a name opens the company.',
  short: { eligible: 'Yes', incomplete: 'Open', manual: 'Check', ineligible: 'No' },
  listOf: (count) => plural(count, 'company', 'companies'),
  lackGroups: 'Which answers are lacking',
  lackHelp: 'A company may lack several answers and then stands in several groups.',
  products: 'Products may be missing from its list',
  who: 'Which companies',
  more: (count) => `Show ${count} more`,
  backToAll: 'Back to all measures',
  aboutMeasure: 'About this measure',
  unknownCompany: 'This spreadsheet has no such company, or the results were cleared.',
  backToList: 'Back to the companies',
  inRow: (row) => `Row ${row} of the file`,
  productCount: (count) => plural(count, 'product', 'products'),
  keep: 'Store as my company',
  keepHelp: 'It then stands under “Me”, where you can go on answering; your other companies stay.',
  kept: 'Stored as your company, and opened.',
  toResults: 'See the result',

  exports: 'Export',
  exportHelp:
    'Holds the companies of the filter above. Texts that a spreadsheet would take for formulas begin with an apostrophe.',
  exportMatrix: 'Matrix',
  exportMeasure: 'List of this measure',
  links: 'Links to the results, one for each company',
  linksWarning:
    'Whoever has a link sees the answers of that company. The link holds no name; names stand in the file only. Send each company its own.',
  asXlsx: (what) => `${what}, xlsx`,
  asCsv: (what) => `${what}, csv`,
  matrixName: 'park-matrix',
  measureName: (id) => `${id}-list`,
  linksName: 'result-links',
  writing: 'Writing the file…',
  unwritten: 'The file could not be written. The results are still here; try again.',
};
