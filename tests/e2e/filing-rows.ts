import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FullPlan } from '../../src/domain/procedures/procedure';
import { root } from './built';

/** A full plan, as the app has it. */
export function planOf(id: string): FullPlan {
  const file = join(root, 'src', 'data', 'procedures', `${id}.json`);
  const plan: FullPlan = JSON.parse(readFileSync(file, 'utf8'));
  return plan;
}

export interface StoredFiling {
  readonly id: string;
  readonly procedure: string;
  /** The version whose papers it has; that of today where absent. */
  readonly version?: number;
}

const COMPANY = {
  id: 'company',
  enterprise: { name: '甲公司', facts: {}, unsure: [] },
  products: [],
  productsComplete: false,
  updatedAt: 1,
  changes: 0,
};

/** A filing with the papers of its procedure, none of them begun, as rows. */
function rowsOf({ id, procedure, version }: StoredFiling) {
  const plan = planOf(procedure);
  const owned = { company: COMPANY.id };
  const filing = { id, ...owned, procedure, version: version ?? plan.version, name: '' };
  const items = plan.papers.map((paper, order) => {
    const entered = { title: '', state: 'open', note: '', owner: '' };
    return { id: `${id}.${paper.id}`, ...owned, filing: id, paper, order, ...entered };
  });
  return { filing: { ...filing, createdAt: 1 }, items };
}

/** Filings of one company, as rows by table. */
export function filingRows(
  filings: readonly StoredFiling[],
): Readonly<Record<string, readonly object[]>> {
  const rows = filings.map(rowsOf);
  return {
    companies: [COMPANY],
    filings: rows.map(({ filing }) => filing),
    items: rows.flatMap(({ items }) => items),
  };
}
