import type { Said } from '../domain/history/entry';
import type { FactId } from '../domain/profile/fact';

/** A change that was made in the example company; days are told by how many working days ago they were. */
interface ExampleChange {
  /** A product of the example company; empty for the company itself. */
  readonly subject: string;
  readonly fact: FactId;
  readonly from: Said;
  readonly to: Said;
  readonly workdaysAgo: number;
}

const NOTHING = null;
const UNSURE = { unsure: true } as const;

/** How the example came to be what it is: what is asked for last is answered last. */
export const EXAMPLE_CHANGES: readonly ExampleChange[] = [
  { subject: 'monitor', fact: 'product.stage', from: NOTHING, to: 'research', workdaysAgo: 95 },
  { subject: 'monitor', fact: 'device.form', from: 'passive', to: 'active', workdaysAgo: 94 },
  { subject: 'monitor', fact: 'device.coreIp', from: UNSURE, to: true, workdaysAgo: 60 },
  { subject: 'monitor', fact: 'plan.registration', from: false, to: true, workdaysAgo: 38 },
  { subject: 'monitor', fact: 'device.clinicalValue', from: NOTHING, to: UNSURE, workdaysAgo: 12 },
  { subject: 'antibody', fact: 'product.stage', from: 'research', to: 'trial', workdaysAgo: 30 },
  { subject: 'antibody', fact: 'plan.clinicalTrial', from: false, to: true, workdaysAgo: 31 },
  { subject: 'antibody', fact: 'product.field', from: UNSURE, to: 'oncology', workdaysAgo: 80 },
  { subject: 'cream', fact: 'plan.cosmeticFiling', from: NOTHING, to: true, workdaysAgo: 31 },
  {
    subject: 'sunscreen',
    fact: 'product.stage',
    from: 'research',
    to: 'approved',
    workdaysAgo: 200,
  },
  { subject: 'imaging', fact: 'device.class', from: '2', to: '3', workdaysAgo: 6 },
  { subject: '', fact: 'plan.rdGoodsImport', from: false, to: true, workdaysAgo: 18 },
  { subject: '', fact: 'plan.staffTraining', from: NOTHING, to: UNSURE, workdaysAgo: 18 },
];
