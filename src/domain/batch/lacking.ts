import type { PlainDate } from '../calendar/plain-date';
import { assess } from '../eligibility/assess';
import type { MeasureAssessment } from '../eligibility/assessment';
import type { Engine } from '../eligibility/engine';
import type { FactId } from '../profile/fact';
import type { Profile } from '../profile/profile';

/** Stands for the products that are not listed yet. */
export const PRODUCTS = 'products';

/** A question that stands open, and the companies that lack its answer. */
export interface Lack {
  readonly question: FactId | typeof PRODUCTS;
  readonly companies: readonly number[];
}

/** The questions that stand between a company and a verdict; `products` where some may not be listed. */
export function lackingIn({ byProvision, provisions }: MeasureAssessment): ReadonlySet<string> {
  const lacking = new Set<string>();
  for (const { verdict, missing, trace } of provisions) {
    if (verdict !== 'incomplete') continue;
    for (const { fact } of missing) lacking.add(fact);
    if (trace.kind === 'all' && trace.children[0]?.kind === 'product') lacking.add(PRODUCTS);
  }
  for (const [id, verdict] of Object.entries(byProvision)) {
    const rows = provisions.filter((row) => row.id === id);
    // Listed products are settled while others are not listed yet.
    if (verdict === 'incomplete' && rows.every((row) => row.verdict !== 'incomplete')) {
      lacking.add(PRODUCTS);
    }
  }
  return lacking;
}

/**
 * The questions that companies lack the answers of, the one that most lack first.
 * @param engine holds the measure alone
 */
export function lackingOf(
  engine: Engine,
  profiles: readonly Profile[],
  companies: readonly number[],
  day: PlainDate,
): readonly Lack[] {
  const byQuestion = new Map<string, number[]>();
  for (const company of companies) {
    const profile = profiles[company];
    if (!profile) continue;
    for (const measure of Object.values(assess(engine, profile, day).measures)) {
      if (measure.verdict !== 'incomplete') continue;
      for (const question of lackingIn(measure)) {
        const list = byQuestion.get(question) ?? [];
        list.push(company);
        byQuestion.set(question, list);
      }
    }
  }
  return [...byQuestion]
    .map(([question, list]) => ({ question, companies: list }))
    .sort((one, other) => other.companies.length - one.companies.length);
}
