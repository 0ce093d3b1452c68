import type { StoredCompany, StoredSubject } from '../storage/row';

/** A company as a list shows it. */
export interface CompanySummary {
  readonly id: string;
  readonly name: string;
  readonly productCount: number;
  /** Of the company and of its products; 「不确定」 is an answer. */
  readonly answerCount: number;
  /** Milliseconds since 1970, UTC. */
  readonly updatedAt: number;
}

const answersOf = ({ facts, unsure }: StoredSubject): number =>
  Object.keys(facts).length + unsure.length;

export const summaryOf = ({
  id,
  enterprise,
  products,
  updatedAt,
}: StoredCompany): CompanySummary => ({
  id,
  name: enterprise.name,
  productCount: products.length,
  answerCount: [enterprise, ...products].reduce((sum, subject) => sum + answersOf(subject), 0),
  updatedAt,
});
