import { plural } from './plural';
import type { Messages } from '../zh';

export const check: Messages['check'] = {
  title: 'Check',
  company: 'Company',
  companyName: 'Company name (optional, kept on this device only)',
  steps: {
    place: 'Where you are',
    role: 'What you are',
    plan: 'Situation and plans',
    products: 'Products',
    product: 'About the product',
  },
  roleHelp: 'Tick everything that applies. Where you are unsure, choose “not sure”.',
  planHelp: 'Tick what applies and what you plan. Where you are unsure, choose “not sure”.',
  productsHelp:
    'Answer for each product on its own: conditions must all hold for the same product and are never combined.',
  restNo: 'Done, none of the others apply',
  next: 'Next',
  back: 'Back',
  toResults: 'See the results',
  unsure: 'Not sure',
  choose: 'Please choose',
  answeredNo: 'Answered: no',
  what: 'What is this?',
  addProduct: 'Add product',
  newProduct: 'Product name',
  productName: 'Product name (kept on this device only)',
  unnamed: (n) => `Product ${n}`,
  edit: 'Answer',
  remove: 'Delete',
  removed: (name) => `“${name}” was deleted.`,
  undo: 'Undo',
  noProducts: 'No products yet. You can see the conclusions about the company without any.',
  complete: 'All products are listed (tick this too if there are none)',
  completeHelp:
    'Unless you tick this, other products may exist, so matters about products are not called “not met”.',
  undecided: (count) =>
    count > 0 ? `${plural(count, 'measure', 'measures')} undecided` : 'Everything is decided',
  nothingHere: 'With your answers so far there is nothing to ask here.',
  missingProduct: 'There is no such product; it may have been deleted.',
};
