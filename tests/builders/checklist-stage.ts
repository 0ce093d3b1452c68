import { filings } from '../../src/state/filings.svelte';
import { checklist } from '../../src/state/checklist.svelte';
import { openRecords } from '../../src/state/records.svelte';
import { workspace } from '../../src/state/workspace.svelte';
import type { Filing } from '../../src/domain/filings/filing';
import type { Paper } from '../../src/domain/procedures/procedure';
import { choice, OF_PRODUCT, present, yesNo } from './catalogue';
import { stage } from './stage';

/** The questions on which the procedures of the app depend, as far as tests answer them. */
const FACTS = [
  choice('product.type', ['device'], OF_PRODUCT),
  choice('device.class', ['2'], OF_PRODUCT),
  yesNo('product.registeredInChina', OF_PRODUCT),
];

/** The app with a company and one filing that has some papers; gives the filing as it is now. */
export async function checklistStage(
  procedure: string,
  papers: readonly Paper[],
  facts: Readonly<Record<string, string | boolean>> = {},
): Promise<{ readonly id: string; readonly filing: () => Filing }> {
  await stage({ facts: FACTS }, { enterprise: { facts: {} }, products: [{ id: 'p', facts }] });
  await filings.load();
  const company = workspace.company.id;
  // The device is that of other tests too.
  const id = crypto.randomUUID();
  const row = { id, company, procedure, version: 0, name: '', createdAt: 1, product: 'p' };
  openRecords.current?.add('filings', row);
  await checklist.load(id);
  checklist.addPapers({ id, company }, papers);
  return { id, filing: () => present(filings.find(id)) };
}
