import type { StoredCompany } from '../storage/row';

/** A company as a list shows it. */
export interface CompanySummary {
  readonly id: string;
  readonly name: string;
  readonly productCount: number;
  /** Milliseconds since 1970, UTC. */
  readonly updatedAt: number;
}

export const summaryOf = ({
  id,
  enterprise,
  products,
  updatedAt,
}: StoredCompany): CompanySummary => ({
  id,
  name: enterprise.name,
  productCount: products.length,
  updatedAt,
});
