import type { print as zh } from '../zh/print';

export const print: typeof zh = {
  title: 'Print',
  titles: {
    result: 'Result of the self-check',
    batch: 'Result of a company of the park',
    checklist: 'Checklist of papers',
    plan: 'Plan of a filing',
    ledger: 'Ledger',
  },
  print: 'Print',
  linkTo: (title) => `Print: ${title}`,
  back: 'Back',
  help: 'It prints on A4 with page numbers. “Save as PDF” in the print window makes a file of it.',
  unknown: 'There is no such page to print.',
  notInMemory:
    'The results of a park stay in the page that read the spreadsheet and are gone when it is opened anew, so there is nothing to print here. Choose the spreadsheet again and print from the page of the company.',
  toBatch: 'To the park',
  missing: 'This filing was not found; it may have been deleted.',
  empty: 'There is nothing to print yet.',

  company: 'Company',
  judgedOn: 'Judged for',
  dataDay: 'Policy data checked on',
  printedOn: 'Printed on',
  qr: 'Scan with a phone to open this result:',
  qrLarge: 'There are too many answers for one code. Use “Take it to the phone” in the app.',
  qrTooLarge:
    'There are too many answers for one code. Links to results can be exported from the page of the park.',
  address: (address) => ` (${address})`,

  verdict: 'Verdict',
  matter: 'Matter',
  clauses: 'Under',
  missingAnswers: (list) => `Still open: ${list}`,
  nextStep: 'Next step',
  units: 'Lead unit',
  notNow: 'Not eligible, lapsed or not yet in force',
  sources: 'Texts of the documents',
  noAddress: 'no public address',

  number: 'No.',
  paper: 'Paper',
  state: 'State',
  note: 'Note',
  basis: 'Under',
  undecided: 'Not decided whether it is needed',

  step: 'Step',
  limit: 'Legal limit',
  target: 'Target of the city',
  day: 'Days',
  due: (day) => `at the latest ${day}`,
  aim: (day) => `aimed at ${day}`,
  provisional: 'provisional',
  events: 'What was entered',

  settled: 'Settled',
  open: 'Not settled',
};
