import type { heat as zh } from '../zh/heat';
import { plural } from './plural';

export const heat: typeof zh = {
  title: 'Products and measures',
  lead: 'What each product can use, at a glance. Open a field to see why.',
  noProducts: 'No products yet. Add one and answer its questions, and the verdicts appear here.',
  addProduct: 'Add a product',
  size: (provisions, products) =>
    `${plural(provisions, 'item', 'items')} × ${plural(products, 'product', 'products')}`,
  ofEnterprise: (count) =>
    `${plural(count, 'more item looks', 'more items look')} at the company alone. No product matters to them, so they are not on the map.`,
  toEnterprise: 'The result for the company itself',
  nothing: 'Nothing matches this choice.',
  clear: 'Clear the filters',

  filters: {
    document: 'Document',
    kind: 'How it is used',
    verdict: 'Verdict',
    sector: 'Sector of the products',
    order: 'Order',
  },
  inForce: 'Documents in force',
  allDocuments: 'All documents',
  any: 'All',
  orders: { useful: 'Most useful first', document: 'As in the documents' },
  view: 'View',
  views: { table: 'Table', list: 'By product' },
  working: 'Still drawing the rest…',

  provision: 'Item',
  tableHelp:
    'Arrow keys move from field to field, Home and End to the ends of a row, Enter tells why.',
  legend: 'Legend',
  counts: (verdict, count) => `${verdict} ${count}`,
  cell: (verdict, provision) => `${verdict}: ${provision}`,
  done: 'Close',
  toMeasure: 'Read the clause',
  toProduct: 'The file of this product',

  save: 'Take away',
  saveTable: 'Save as a table',
  savePicture: 'Save as a picture',
  saved: 'Handed to the browser.',
  notSaved: 'It was not saved. Everything on the page is still there; please try again.',
  wechat: 'WeChat cannot save files. Open this page in a browser by “…” at the top right first.',
  fileName: (day) => `products-and-measures-${day}`,
  columns: { measure: 'Measure', clause: 'Clause', provision: 'Item', kind: 'How it is used' },
  asOf: (company, day) => `${company}, as of ${day}`,
};
